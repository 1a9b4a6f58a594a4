package se.lofteskollen.support;

import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.lofteskollen.shared.ids.Ids;

/** An agreement that a test drafts, signs and ends through the API. */
public record WrittenAgreement(UUID id, AgreementText text) {
  public static final String KAVLINGE = "kavlinge-kommun";
  public static final String POLICE = "polisen-lpo-kavlinge";
  private static final String ADDRESS = BASE + "/pledge-agreements/{id}";

  /** A new id and a text of its own; nothing is stored. */
  public static WrittenAgreement planned() {
    UUID id = Ids.next();
    return new WrittenAgreement(id, AgreementText.of("prov-" + id));
  }

  public static WrittenAgreement drafted() {
    return drafted(UnaryOperator.identity());
  }

  public static WrittenAgreement drafted(UnaryOperator<AgreementText> change) {
    var planned = planned();
    var agreement = new WrittenAgreement(planned.id, change.apply(planned.text));
    agreement.write(COORDINATOR).statusCode(201);
    return agreement;
  }

  public static WrittenAgreement signed() {
    return signed(UnaryOperator.identity());
  }

  /** Signed by the municipality and by its police. */
  public static WrittenAgreement signed(UnaryOperator<AgreementText> change) {
    var agreement = drafted(change);
    String etag = agreement.etag();
    agreement.sign(APPROVER, KAVLINGE, etag).statusCode(200);
    agreement.sign(POLICE_APPROVER, POLICE, etag).statusCode(200);
    return agreement;
  }

  /** As if the last party had signed it on an earlier day: what is past can be late only then. */
  public WrittenAgreement inServiceSince(String day) throws SQLException {
    Sql.OWNER.run(
        "alter table pledge_agreement disable trigger user",
        "update pledge_agreement set signed_at = '%s' where id = '%s'".formatted(day, id),
        "alter table pledge_agreement enable trigger user");
    return this;
  }

  public ValidatableResponse write(Account account) {
    return write(account, null, text);
  }

  /** Writes the text; {@code etag} is null where nothing is thought to be there yet. */
  public ValidatableResponse write(Account account, String etag, AgreementText other) {
    return Api.replace(account, "/pledge-agreements/" + id, etag, other.content());
  }

  public ValidatableResponse sign(Account account, String organisation, String etag) {
    return as(account)
        .header("If-Match", etag)
        .put(ADDRESS + "/signatures/{organisation}", id, organisation)
        .then();
  }

  /** Withdraws or closes it. */
  public ValidatableResponse end(Account account, String how, String etag, String reason) {
    return as(account)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .put(ADDRESS + "/{how}", id, how)
        .then();
  }

  public ValidatableResponse read(Account account) {
    return as(account).get(ADDRESS, id).then();
  }

  /** What everyone sees. */
  public ValidatableResponse read() {
    return Api.get("/pledge-agreements/{id}", id);
  }

  public ValidatableResponse content(Account account) {
    return as(account).get(ADDRESS + "/content", id).then();
  }

  /** The version as one who may change it reads it. */
  public String etag() {
    return content(COORDINATOR).statusCode(200).extract().header("ETag");
  }

  /** The number of the last edition of its text; an agreement that is not stored has the first. */
  public int lastEdition() {
    var view = as(COORDINATOR).get(ADDRESS, id).then().extract();
    return view.statusCode() == 200 ? view.jsonPath().getInt("editions.number.max()") : 1;
  }

  public String slug() {
    return text.slug();
  }

  public String overview(String path) {
    return Agreements.overview(slug()).getString(path);
  }

  public String activityId(String key) {
    return overview("pledges.activities.flatten().find { it.key == '%s' }.id".formatted(key));
  }
}
