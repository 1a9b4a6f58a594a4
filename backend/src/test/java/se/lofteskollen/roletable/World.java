package se.lofteskollen.roletable;

import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lofteskollen.access.Role;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Api;

/** Agreements between Kävlinge and the Police, in the states that the requests need. */
final class World {
  static final Account APPROVER = new Account("approver", Role.APPROVER, "kavlinge-kommun");
  static final Account POLICE_APPROVER =
      new Account("police-approver", Role.APPROVER, "polisen-lpo-kavlinge");
  static final Account POLICE_RECORDER =
      new Account("police-recorder", Role.RECORDER, "polisen-lpo-kavlinge");

  private World() {}

  /** An agreement, and the version it is in. */
  record Agreement(UUID id, Map<String, Object> content, String etag) {
    String slug() {
      return content.get("slug").toString();
    }

    String activity() {
      return Api.get("/pledge-agreements/{id}/overview", id)
          .statusCode(200)
          .extract()
          .path("pledges[0].activities[0].id");
    }

    /** The id that its overview shows to a coordinator, also of a draft. */
    UUID shown(String path) {
      return UUID.fromString(
          as(Account.COORDINATOR)
              .get(BASE + "/pledge-agreements/{id}/overview", id)
              .then()
              .statusCode(200)
              .extract()
              .path(path));
    }
  }

  static Map<String, Object> content() {
    var content = new HashMap<String, Object>();
    content.put("slug", "role-table-" + UUID.randomUUID());
    content.put("title", Map.of("sv", "Löfte för rolltabellen"));
    content.put("municipalities", List.of("1261"));
    content.put("parties", List.of("kavlinge-kommun", "polisen-lpo-kavlinge"));
    content.put("period", Map.of("start", "2021-01-01", "end", "2040-12-31"));
    content.put("wordingKind", "RETOLD");
    content.put("pledges", List.of(pledge()));
    content.put("kpiTargets", List.of(target()));
    return content;
  }

  private static Map<String, Object> target() {
    Map<String, String> fewer = Map.of("sv", "Inbrotten ska bli färre");
    return Map.of(
        "key", "inbrott", "title", fewer, "wording", fewer, "goal", Map.of("kind", "DECREASE"));
  }

  private static Map<String, Object> pledge() {
    Map<String, String> visits = Map.of("sv", "Besök");
    Map<String, Object> unit = Map.of("one", Map.of("sv", "besök"), "other", visits);
    return Map.of(
        "key",
        "besok",
        "focusArea",
        "YOUTH",
        "title",
        visits,
        "wording",
        visits,
        "activities",
        List.of(
            Map.of(
                "key",
                "besok",
                "title",
                visits,
                "wording",
                visits,
                "quota",
                Map.of("type", "TOTAL", "minimum", 5, "unit", unit),
                "leads",
                List.of("kavlinge-kommun"))));
  }

  static Agreement draft() {
    UUID id = Ids.next();
    Map<String, Object> content = content();
    String etag =
        Api.replace(Account.COORDINATOR, "/pledge-agreements/" + id, null, content)
            .statusCode(201)
            .extract()
            .header("ETag");
    return new Agreement(id, content, etag);
  }

  static Agreement signed() {
    Agreement draft = draft();
    String etag = sign(draft, draft.etag(), APPROVER);
    return new Agreement(draft.id(), draft.content(), sign(draft, etag, POLICE_APPROVER));
  }

  private static String sign(Agreement agreement, String etag, Account account) {
    return as(account)
        .noContentType()
        .header("If-Match", etag)
        .put(
            BASE + "/pledge-agreements/{id}/signatures/{organisation}",
            agreement.id(),
            account.organisation())
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  /** The agreement as a file, under another name. */
  static byte[] document(Agreement agreement) {
    return as(Account.COORDINATOR)
        .get(BASE + "/pledge-agreements/{slug}/document", agreement.slug())
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replace(agreement.slug(), "role-table-" + UUID.randomUUID())
        .getBytes(StandardCharsets.UTF_8);
  }
}
