package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.replace;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** A draft that came from a document keeps together with what came along with it. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReplacedDraftTest {
  private static final Account KAVLINGE_BOTH =
      new Account("coordinating-approver", "coordinator,approver", "kavlinge-kommun");

  private final UUID id = Ids.next();
  private String document;

  @BeforeEach
  void givenADocumentWithRecordsAndDeviations() throws IOException {
    document =
        Documents.renamed("kavlinge-2021", "utkast-" + id)
            .replace(
                "# Invented",
                """
                deviations:
                  - activity: marknader
                    from: 2021-05-01
                    reasonCode: PANDEMIC
                    explanation: {sv: Vårmarknaden ställdes in.}
                  - pledge: ungdomar
                    from: 2021-06-15
                    reasonCode: STAFFING
                    explanation: {sv: För få kunde vara på plats.}

                # Invented""");
  }

  private String imported(Account account) {
    return Documents.put(account, id, document, null).statusCode(201).extract().header("ETag");
  }

  private ValidatableResponse sign(Account account, String organisation, String etag) {
    return as(account)
        .header("If-Match", etag)
        .put(BASE + "/pledge-agreements/{id}/signatures/{party}", id, organisation)
        .then();
  }

  private ValidatableResponse records(Account account) {
    return as(account).get(BASE + "/activity-records?agreement={id}", id).then();
  }

  private AgreementText text() {
    return AgreementText.parse(
        as(Account.COORDINATOR)
            .get(BASE + "/pledge-agreements/{id}/content", id)
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private ValidatableResponse edit(String etag, AgreementText text) {
    return replace(Account.COORDINATOR, "/pledge-agreements/" + id, etag, text.content());
  }

  @Test
  void anotherDocumentReplacesItWithItsDeviations() {
    String other = document.replace("Vårmarknaden ställdes in.", "Vårmarknaden blev av utan oss.");

    Documents.put(Account.COORDINATOR, id, other, imported(Account.COORDINATOR)).statusCode(200);

    assertThat(Documents.meaning(Documents.export(Account.COORDINATOR, id.toString())))
        .isEqualTo(Documents.meaning(other));
  }

  @Test
  void aDocumentForAnEarlierVersionTakesNothingAway() {
    imported(Account.COORDINATOR);
    String shorter = document.substring(0, document.indexOf("deviations:"));

    problem(Documents.put(Account.COORDINATOR, id, shorter, "\"v7\""), 412, "stale-version");

    assertThat(Documents.meaning(Documents.export(Account.COORDINATOR, id.toString())))
        .isEqualTo(Documents.meaning(document));
  }

  @Test
  void whatIsSignedKeepsItsDeviations() throws SQLException {
    String etag = imported(Account.COORDINATOR);
    sign(Account.APPROVER, "kavlinge-kommun", etag).statusCode(200);
    sign(Account.POLICE_APPROVER, "polisen-lpo-kavlinge", etag).statusCode(200);

    problem(Documents.put(Account.COORDINATOR, id, document, "*"), 409, "frozen");
    get("/deviations?agreement={id}", id).body("meta.totalRecords", equalTo(2));

    List<String> left =
        Sql.OWNER.run(
            "do $$ begin delete from deviation where agreement_id = '%s';".formatted(id)
                + " exception when others then null; end $$",
            "select count(*) from deviation where agreement_id = '%s'".formatted(id));
    assertThat(left).containsExactly("2");
  }

  @Test
  void theTextKeepsWhatIsRecordedUnderIt() {
    String etag = imported(Account.COORDINATOR);
    AgreementText text = text();
    String before = Documents.export(Account.COORDINATOR, id.toString());

    problem(edit(etag, text.with("/pledges/0/activities/0/key", "omdopt")), 422, "rule-broken")
        .body("errors.code", contains("RECORDED"))
        .body("errors[0].pointer", equalTo("/pledges"))
        .body("errors[0].detail", containsString("activity informationstillfallen"));
    int youth = pledge(text, "ungdomar");
    problem(edit(etag, text.with("/pledges/" + youth + "/key", "unga")), 422, "rule-broken")
        .body("errors[0].detail", containsString("pledge ungdomar"));

    assertThat(Documents.export(Account.COORDINATOR, id.toString())).isEqualTo(before);
    edit(etag, text.with("/title/sv", "Ett annat namn")).statusCode(200);
    Documents.put(Account.COORDINATOR, id, document, null).statusCode(428);
  }

  private static int pledge(AgreementText text, String key) {
    int index = 0;
    while (!text.at("/pledges/" + index + "/key").asText().equals(key)) {
      index++;
    }
    return index;
  }

  @Test
  void thoseWhoSignSeeWhatComesAlong() {
    imported(Account.COORDINATOR);

    records(Account.POLICE_APPROVER)
        .statusCode(200)
        .body("items.status", everyItem(equalTo("VERIFIED")))
        .body("items[0].internal", equalTo(null));
    assertThat(records(Account.APPROVER).extract().jsonPath().getInt("meta.totalRecords"))
        .isPositive();
    problem(records(Account.STRANGER), 404, "not-found");
    problem(get("/activity-records?agreement={id}", id), 404, "not-found");
  }

  @Test
  void whoeverBroughtWhatCountsAsVerifiedSignsNothing() {
    String etag = imported(KAVLINGE_BOTH);

    problem(sign(KAVLINGE_BOTH, "kavlinge-kommun", etag), 403, "own-record")
        .body("detail", containsString("records"));
    sign(Account.APPROVER, "kavlinge-kommun", etag).statusCode(200);
  }

  @Test
  void whoeverWroteADraftAloneMaySignIt() {
    var draft = WrittenAgreement.drafted();

    draft.sign(KAVLINGE_BOTH, "kavlinge-kommun", draft.etag()).statusCode(200);
  }
}
