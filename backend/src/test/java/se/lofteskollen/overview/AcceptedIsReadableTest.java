package se.lofteskollen.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.batch;
import static se.lofteskollen.support.Api.row;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/**
 * Whatever the checks accept can be read by everyone, for good: quotas, baselines, goals, records
 * and amendments by chance, most of them odd. What is refused is refused before anybody signs.
 */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AcceptedIsReadableTest {
  private static final List<String> READS =
      List.of(
          "/pledge-agreements/%s/overview",
          "/pledge-agreements/%s/assessments",
          "/pledge-agreements/%s/overview?asOf=2020-12-31",
          "/pledge-agreements/%s/overview?asOf=2021-02-28&knownOn=2021-07-01",
          "/pledge-agreements/%s/overview?asOf=2022-12-31",
          "/pledge-agreements/%s/content",
          "/pledge-agreements/%s/document",
          "/activity-records?limit=100&agreement=%s",
          "/amendments?agreement=%s",
          "/kpi-targets?agreement=%s",
          "/pledges?agreement=%s",
          "/follow-ups?agreement=%s");

  private int accepted;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsAcceptedIsAnsweredToEveryone(long seed) {
    var chance = new Random(seed);
    WrittenAgreement agreement = drafted(chance);
    String etag = agreement.etag();
    agreement.sign(APPROVER, KAVLINGE, etag).statusCode(200);
    agreement.sign(POLICE_APPROVER, POLICE, etag).statusCode(200);

    record(agreement, chance);
    isReadable(agreement);
    for (int round = 0; round < 2; round++) {
      amend(agreement, chance);
      record(agreement, chance);
      isReadable(agreement);
    }
    assertThat(accepted).as("records that the checks accepted").isPositive();
  }

  @Test
  void theListsThatHoldThemAreAnsweredToo() {
    whatIsAcceptedIsAnsweredToEveryone(99);
    for (String list : List.of("/municipalities/1261/overview", "/pledge-agreements?limit=100")) {
      RestAssured.get(BASE + list).then().statusCode(200);
    }
  }

  /** With as many odd activities and targets as the checks accept. */
  private static WrittenAgreement drafted(Random chance) {
    while (true) {
      var planned = WrittenAgreement.planned();
      var text =
          planned
              .text()
              .with("/period", Map.of("start", "2021-01-31", "end", "2022-02-28"))
              .with("/pledges/0/activities", activities(chance))
              .with("/kpiTargets", targets(chance));
      var agreement = new WrittenAgreement(planned.id(), text);
      int status = agreement.write(COORDINATOR).extract().statusCode();
      if (status == 201) {
        return agreement;
      }
      assertThat(status).isIn(400, 422);
    }
  }

  private static List<Map<String, Object>> activities(Random chance) {
    var activities = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 3; i++) {
      var activity = new HashMap<String, Object>();
      activity.put("key", "a" + i);
      activity.put("title", Map.of("sv", "Aktivitet " + i));
      activity.put("wording", Map.of("sv", "Ord."));
      activity.put("quota", quota(chance, true));
      activity.put("leads", List.of(KAVLINGE));
      if (chance.nextBoolean()) {
        activity.put("places", List.of(Map.of("municipality", "1261", "name", "Kävlinge")));
      }
      if (chance.nextInt(4) == 0) {
        activity.put("coverage", Map.of("extent", "DAYS", "from", "2021-06-01"));
      }
      if (chance.nextInt(5) == 0) {
        activity.put("withholdBelow", 5);
      }
      activities.add(activity);
    }
    return activities;
  }

  private static Map<String, Object> quota(Random chance, boolean conditional) {
    var quota = new HashMap<String, Object>();
    String type =
        pick(
            chance,
            "TOTAL",
            "RECURRING",
            "RECURRING",
            "EFFORT",
            "SHARE",
            "RESPONSE_TIME",
            "MILESTONE",
            "OCCASION",
            "COVERAGE",
            "UNQUANTIFIED",
            conditional ? "CONDITIONAL" : "TOTAL");
    quota.put("type", type);
    switch (type) {
      case "TOTAL", "RECURRING" -> counted(quota, type, chance);
      case "EFFORT" -> {
        quota.put("minimumHours", pick(chance, 0.01, 9.5, 4000, 9_999_999.99));
        maybe(chance, quota, "every", pick(chance, "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"));
        maybe(chance, quota, "periods", pick(chance, "CALENDAR", "FROM_START"));
      }
      case "SHARE" -> quota.put("minimumPercent", pick(chance, 0.01, 33.3, 100));
      case "RESPONSE_TIME" -> quota.put("maximumMinutes", pick(chance, 1, 1440, 1_000_000));
      case "MILESTONE" -> maybe(chance, quota, "due", pick(chance, "2021-01-31", "2022-02-28"));
      case "OCCASION" -> quota.put("occasions", List.of(named("o", "date", "2021-02-28")));
      case "COVERAGE" -> quota.put("units", List.of(named("u", "key", "u")));
      case "CONDITIONAL" -> {
        quota.put("condition", Map.of("sv", "vid behov"));
        quota.put("quota", quota(chance, false));
      }
      default -> {}
    }
    return quota;
  }

  private static void counted(Map<String, Object> quota, String type, Random chance) {
    quota.put("minimum", pick(chance, 1, 2, 7, 1_000_000));
    maybe(chance, quota, "maximum", pick(chance, 2, 8, 1_000_000));
    maybe(chance, quota, "scope", pick(chance, "IN_TOTAL", "EACH_PLACE"));
    maybe(chance, quota, "season", pick(chance, days("05-20", "09-15"), days("12-01", "02-29")));
    maybe(chance, quota, "weekdays", pick(chance, List.of("FRIDAY"), List.of("MONDAY", "SUNDAY")));
    maybe(chance, quota, "timeOfDay", Map.of("from", "22:00", "to", "02:00"));
    maybe(chance, quota, "skipPublicHolidays", true);
    maybe(chance, quota, "minimumMinutes", pick(chance, 1, 30, 1440));
    maybe(chance, quota, "differentPlaces", true);
    if (type.equals("RECURRING")) {
      String every = pick(chance, "DAY", "WEEK", "MONTH", "QUARTER", "TERM", "HALF_YEAR", "YEAR");
      quota.put("every", every);
      maybe(chance, quota, "average", true);
      maybe(chance, quota, "everyNth", pick(chance, 2, 3, 20));
      maybe(chance, quota, "periods", pick(chance, "CALENDAR", "FROM_START"));
      if (every.equals("TERM")) {
        quota.put(
            "terms", Map.of("spring", days("01-10", "06-12"), "autumn", days("08-17", "12-20")));
      }
    }
  }

  private static List<Map<String, Object>> targets(Random chance) {
    var target = new HashMap<String, Object>();
    target.put("key", "t");
    target.put("title", Map.of("sv", "Mål"));
    target.put("wording", Map.of("sv", "Färre inbrott."));
    target.put("pledges", List.of("ungdomar"));
    maybe(
        chance,
        target,
        "indicator",
        pick(chance, "trygghetsindex-kavlinge", "bostadsinbrott-kavlinge"));
    var goal = new HashMap<String, Object>();
    goal.put("kind", pick(chance, "DECREASE", "INCREASE", "AT_MOST", "DECREASE_BY", "MAINTAIN"));
    maybe(chance, goal, "value", pick(chance, 0, 50, 1.5));
    maybe(chance, goal, "percent", pick(chance, 1, 10, 100));
    maybe(chance, goal, "tolerance", pick(chance, 0, 5));
    target.put("goal", goal);
    var baseline = new HashMap<String, Object>();
    baseline.put(
        "period",
        pick(
            chance,
            Map.of("start", "2020-01-01", "end", "2020-12-31"),
            Map.of("start", "2019-07-01", "end", "2019-09-30")));
    baseline.put("value", pick(chance, 45.7, 0, 60, 1.44, 100_000));
    maybe(chance, baseline, "years", pick(chance, 1, 3));
    maybe(chance, target, "baseline", baseline);
    return List.of(target);
  }

  private void record(WrittenAgreement agreement, Random chance) {
    var rows = new ArrayList<Map<String, Object>>();
    List<Map<String, Object>> activities =
        Agreements.overview(agreement.slug()).getList("pledges.activities.flatten()");
    for (int i = 0; i < 20; i++) {
      Map<String, Object> activity = activities.get(chance.nextInt(activities.size()));
      var record = new HashMap<String, Object>();
      var towards = new HashMap<String, Object>();
      towards.put("activityId", activity.get("id"));
      maybe(chance, towards, "item", pick(chance, "o", "u"));
      record.put("towards", List.of(towards));
      LocalDate day = LocalDate.of(2021, 1, 31).plusDays(chance.nextInt(390));
      record.put("performedOn", day.toString());
      maybe(chance, record, "performedUntil", day.plusDays(chance.nextInt(60)).toString());
      record.put("count", pick(chance, 0, 1, 2, 10_000));
      maybe(
          chance, record, "countQualifier", pick(chance, "EXACT", "AT_LEAST", "AT_MOST", "ABOUT"));
      maybe(chance, record, "hours", pick(chance, 0, 0.25, 9_999_999.99));
      maybe(chance, record, "subCount", pick(chance, 0, 1));
      maybe(chance, record, "responseMinutes", pick(chance, 0, 1_000_000));
      maybe(chance, record, "durationMinutes", pick(chance, 1, 1440));
      maybe(chance, record, "publicNote", "Så gick det till.");
      rows.add(row(Ids.next(), record));
    }
    Account by = pick(chance, RECORDER, COORDINATOR);
    List<String> saved =
        batch(by, "EACH", rows)
            .statusCode(200)
            .extract()
            .path("results.findAll { it.status == 'CREATED' }.id");
    accepted += saved.size();
    for (String id : saved) {
      if (chance.nextInt(4) > 0) {
        verify(by.equals(COORDINATOR) ? POLICE_COORDINATOR : COORDINATOR, UUID.fromString(id));
      }
    }
  }

  private static void amend(WrittenAgreement agreement, Random chance) {
    var changed =
        agreement
            .text()
            .with("/period", Map.of("start", "2021-01-31", "end", "2022-02-28"))
            .with("/pledges/0/activities", activities(chance))
            .with("/kpiTargets", targets(chance));
    var amendment = ProposedAmendment.to(agreement, changed);
    int status = amendment.propose(COORDINATOR).extract().statusCode();
    assertThat(status).isIn(201, 400, 409, 422);
    if (status == 201) {
      amendment.approve(APPROVER, KAVLINGE, "\"v0\"").statusCode(200);
      amendment.approve(POLICE_APPROVER, POLICE, "\"v0\"").statusCode(200);
    }
  }

  private static void isReadable(WrittenAgreement agreement) {
    for (String read : READS) {
      var answer = RestAssured.get(BASE + read.formatted(agreement.slug()));
      assertThat(answer.statusCode()).as("%s: %s", read, answer.asString()).isEqualTo(200);
      assertThat(answer.asString())
          .as(read)
          .doesNotContain("går inte att räkna ut just nu", "cannot be worked out right now");
    }
  }

  private static Map<String, Object> days(String from, String to) {
    return Map.of("from", from, "to", to);
  }

  private static Map<String, Object> named(String key, String field, Object value) {
    var named = new HashMap<String, Object>();
    named.put("key", key);
    named.put("name", Map.of("sv", "Namn"));
    named.put(field, value);
    return named;
  }

  private static void maybe(Random chance, Map<String, Object> to, String field, Object value) {
    if (chance.nextInt(3) == 0) {
      to.put(field, value);
    }
  }

  @SafeVarargs
  private static <T> T pick(Random chance, T... choices) {
    return choices[chance.nextInt(choices.length)];
  }
}
