package se.lofteskollen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.replace;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** Whoever has to act is told, and nobody else. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TaskTest {
  private static final String H1 = "2020-H1";

  @Test
  void whatIsLateWaitsForTheCoordinatorAndNotForTheApprover() throws SQLException {
    var agreement = signed().inServiceSince("2020-01-01");

    assertThat(kinds(COORDINATOR, agreement)).contains("FOLLOW_UP_LATE");
    assertThat(kinds(APPROVER, agreement)).isEmpty();
  }

  @Test
  void whatIsSubmittedWaitsForThosePartiesThatHaveNotApproved() {
    var agreement = signed();
    var followUp = WrittenFollowUp.submitted(agreement, H1);
    followUp.approve(APPROVER, KAVLINGE).statusCode(200);

    assertThat(kinds(POLICE_APPROVER, agreement)).containsExactly("FOLLOW_UP_TO_APPROVE");
    assertThat(kinds(APPROVER, agreement)).isEmpty();
    assertThat(kinds(COORDINATOR, agreement, H1)).isEmpty();
  }

  @Test
  void whatIsReturnedWaitsForTheCoordinatorWithItsNote() {
    var agreement = signed();
    WrittenFollowUp.submitted(agreement, H1)
        .giveBack(POLICE_APPROVER, POLICE, "Skriv om inbrotten.")
        .statusCode(200);

    assertThat(of(COORDINATOR, agreement, "kind == 'FOLLOW_UP_RETURNED'", "note"))
        .containsExactly("Skriv om inbrotten.");
    // It is late besides, and that day stands in the same task.
    assertThat(kinds(COORDINATOR, agreement, H1)).containsExactly("FOLLOW_UP_RETURNED");
  }

  @Test
  void aValueThatItsSourceHasChangedSinceIsTold() {
    String indicator = indicator();
    measured(indicator, 60, "2020-08-01");
    var agreement = signed(text -> text.with("/kpiTargets/0/indicator", indicator));
    var followUp = WrittenFollowUp.published(agreement, H1);
    assertThat(kinds(COORDINATOR, agreement, H1)).isEmpty();

    measured(indicator, 45, "2021-02-01");

    assertThat(kinds(COORDINATOR, agreement, H1)).containsExactly("VALUE_REVISED");
    String revised = "kind == 'VALUE_REVISED'";
    assertThat(of(COORDINATOR, agreement, revised, "revised.published")).containsExactly("60");
    assertThat(of(COORDINATOR, agreement, revised, "revised.now")).containsExactly("45");
    as(COORDINATOR)
        .get(BASE + "/publications/{id}/comparison", followUp.id())
        .then()
        .body("same", equalTo(false));
    followUp.publication().body("version", equalTo(1));
  }

  @Test
  void aCorrectionTakesInTheNewValueAndTheTaskIsDone() {
    String indicator = indicator();
    measured(indicator, 60, "2020-08-01");
    var agreement = signed(text -> text.with("/kpiTargets/0/indicator", indicator));
    var followUp = new WrittenFollowUp(Ids.next());
    Map<String, Object> early =
        Map.of("agreementId", agreement.id(), "period", H1, "knownOn", "2020-08-31");
    followUp.begin(COORDINATOR, early).statusCode(201);
    followUp.write(WrittenFollowUp.summary("Det blev av.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approveByAll();
    measured(indicator, 45, "2021-02-01");
    assertThat(kinds(COORDINATOR, agreement, H1)).containsExactly("VALUE_REVISED");

    Map<String, Object> correction =
        Map.of("note", Map.of("sv", "Källan har rättat värdet."), "knownOn", "2021-02-28");
    followUp.correct(COORDINATOR, correction).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approveByAll();

    assertThat(kinds(COORDINATOR, agreement, H1)).isEmpty();
    followUp
        .publication()
        .body("version", equalTo(2))
        .body(
            "changes.pointer",
            hasItem("/kpiTargets/trygghet/series/measurements/2020-01-01--2020-06-30/value"));
  }

  private static List<String> kinds(Account account, WrittenAgreement agreement) {
    return of(account, agreement, "true", "kind");
  }

  private static List<String> kinds(Account account, WrittenAgreement agreement, String period) {
    return of(account, agreement, "period.key == '" + period + "'", "kind");
  }

  /** A field of the tasks of one agreement, from all pages. */
  private static List<String> of(
      Account account, WrittenAgreement agreement, String condition, String field) {
    var found = new ArrayList<String>();
    int page = 0;
    JsonPath answer;
    do {
      page++;
      answer =
          as(account)
              .queryParam("limit", 100)
              .queryParam("page", page)
              .get(BASE + "/tasks")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      found.addAll(
          answer
              .<Object>getList(
                  "items.findAll { it.agreementSlug == '%s' && it.with { %s } }.%s"
                      .formatted(agreement.slug(), condition, field))
              .stream()
              .map(String::valueOf)
              .toList());
    } while (page * 100 < answer.getInt("meta.totalRecords"));
    return found;
  }

  private static String indicator() {
    String slug = "andrat-" + UUID.randomUUID();
    replace(
            COORDINATOR,
            "/indicators/" + slug,
            null,
            Map.of(
                "organisation",
                KAVLINGE,
                "name",
                Map.of("sv", "Inbrott"),
                "kind",
                "EVENT_COUNT",
                "unit",
                Map.of("sv", "anmälda brott"),
                "goodDirection",
                "LOWER",
                "area",
                Map.of(
                    "kind", "MUNICIPALITY",
                    "name", "Kävlinge kommun",
                    "municipalityCode", "1261")))
        .statusCode(201);
    return slug;
  }

  private static void measured(String indicator, int value, String publishedOn) {
    replace(
            COORDINATOR,
            "/measurements/" + Ids.next(),
            null,
            Map.of(
                "indicator",
                indicator,
                "period",
                Map.of("start", "2020-01-01", "end", "2020-06-30"),
                "value",
                value,
                "status",
                "PRELIMINARY",
                "source",
                "https://example.org/statistik",
                "publishedOn",
                publishedOn))
        .statusCode(201);
  }
}
