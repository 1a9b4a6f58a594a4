package se.lofteskollen.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.ids.Ids;

/** Short words for what the tests ask of the API. */
public final class Api {
  public static final String BASE = "/medborgarloften/v1";
  private static final String RECORD = BASE + "/activity-records/{id}";

  private Api() {}

  public static RequestSpecification as(Account account) {
    return given().auth().oauth2(account.token());
  }

  /** What the entries of a list are called, on all its pages; null reads without an account. */
  public static List<String> slugs(@Nullable Account reader, String list) {
    var slugs = new ArrayList<String>();
    int total;
    int page = 1;
    do {
      var body =
          (reader == null ? given() : as(reader))
              .queryParam("limit", 100)
              .queryParam("page", page++)
              .get(BASE + list)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      slugs.addAll(body.getList("items.slug", String.class));
      total = body.getInt("meta.totalRecords");
    } while (slugs.size() < total);
    return slugs;
  }

  public static ValidatableResponse get(String path, Object... parameters) {
    return given().get(BASE + path, parameters).then();
  }

  /** A body that is in order; tests change what they are about. */
  public static Map<String, Object> visit(String activityId, String date, int count) {
    var body = new HashMap<String, Object>();
    body.put("towards", List.of(towards(activityId, null)));
    body.put("performedOn", date);
    body.put("count", count);
    return body;
  }

  /** An activity that a record counts towards; without an item where there are none. */
  public static Map<String, Object> towards(String activityId, @Nullable String item) {
    return item == null
        ? Map.of("activityId", activityId)
        : Map.of("activityId", activityId, "item", item);
  }

  public static ValidatableResponse put(Account account, UUID id, Object body) {
    return as(account).contentType(ContentType.JSON).body(body).put(RECORD, id).then();
  }

  /** Records and answers the new record's id. */
  public static UUID recorded(Account account, Object body) {
    UUID id = Ids.next();
    put(account, id, body).statusCode(201);
    return id;
  }

  public static ValidatableResponse decide(
      Account account, UUID id, String etag, Map<String, Object> decision) {
    return as(account)
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(decision)
        .put(RECORD + "/verification", id)
        .then();
  }

  /** A row of a batch. */
  public static Map<String, Object> row(UUID id, Map<String, Object> record) {
    return changed(record, "id", id);
  }

  public static ValidatableResponse batch(Account account, String mode, List<?> rows) {
    return as(account)
        .contentType(ContentType.JSON)
        .body(Map.of("mode", mode, "records", rows))
        .post(BASE + "/activity-records/batch")
        .then();
  }

  /** Joins the part, another party's record of the same visit, to the whole. */
  public static ValidatableResponse joined(Account account, UUID whole, UUID part) {
    return as(account).put(RECORD + "/joined/{part}", whole, part).then();
  }

  public static ValidatableResponse separated(Account account, UUID whole, UUID part) {
    return as(account).delete(RECORD + "/joined/{part}", whole, part).then();
  }

  public static ValidatableResponse makeVoid(Account account, UUID id, String etag, String reason) {
    return as(account)
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(Map.of("reason", reason))
        .put(RECORD + "/void", id)
        .then();
  }

  public static ValidatableResponse patch(
      Account account, UUID id, String etag, Map<String, Object> change) {
    return as(account)
        .contentType("application/merge-patch+json;charset=utf-8")
        .header("If-Match", etag)
        .body(change)
        .patch(RECORD, id)
        .then();
  }

  public static ValidatableResponse verify(Account account, UUID id) {
    return decide(account, id, etag(account, id), Map.of("decision", "VERIFIED"));
  }

  public static String etag(Account account, UUID id) {
    return as(account).get(RECORD, id).then().extract().header("ETag");
  }

  /**
   * Puts what an address shall hold; {@code etag} is null where nothing is thought to be there yet.
   */
  public static ValidatableResponse replace(
      Account account, String path, String etag, Object body) {
    var request = as(account).contentType(ContentType.JSON).body(body);
    return (etag == null ? request : request.header("If-Match", etag)).put(BASE + path).then();
  }

  /** The same body with one other value. */
  public static Map<String, Object> changed(Map<String, Object> body, String field, Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }
}
