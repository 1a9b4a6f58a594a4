package se.lofteskollen.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Agreements.activity;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class OverviewTest {
  @Inject Agreements agreements;

  @Test
  void theAgreementPageNeedsOneRequest() {
    get("/pledge-agreements/kavlinge-2021/overview")
        .statusCode(200)
        .header("Link", endsWith("/pledge-agreements/kavlinge-2021/overview>; rel=\"self\""))
        .body("agreement.slug", equalTo("kavlinge-2021"))
        .body("agreement.wordingKind", equalTo("RETOLD"))
        .body("agreement.sources[0].url", startsWith("https://www.mynewsdesk.com/"))
        .body("agreement.parties.slug", contains("kavlinge-kommun", "polisen-lpo-kavlinge"))
        .body("agreement.basis", hasSize(4))
        .body("agreement.relatedWork", hasSize(3))
        .body("agreement.reservation.sv", notNullValue())
        .body("agreement.followUpPlan.interval", equalTo("HALF_YEARLY"))
        .body("agreement.contacts.phone", contains("046-73 90 00"))
        .body("pledges", hasSize(3))
        .body("kpiTargets", hasSize(6))
        .body("containsDemonstrationData", equalTo(true))
        .body("links.rel", hasItem("self"));
  }

  @Test
  void aPromiseRetoldFromElsewhereSaysThatItsFollowUpMayBeIncomplete() {
    get("/pledge-agreements/lulea-2018/overview").body("followUpMayBeIncomplete", equalTo(true));
    get("/municipalities/2580/overview")
        .body("agreements.find { it.slug == 'lulea-2018' }.followUpMayBeIncomplete", equalTo(true));
    get("/pledge-agreements/{slug}/overview", WrittenAgreement.signed().slug())
        .body("followUpMayBeIncomplete", equalTo(false));
  }

  @Test
  void theAssessmentSaysWhichMonthsWereMissedAndWhy() {
    var overview = Agreements.overview(agreements.fresh());
    String assessment = activity(VISITS) + ".assessment";

    assertThat(overview.getString(assessment + ".status")).isEqualTo("NOT_KEPT");
    assertThat(overview.getInt(assessment + ".periodSummary.kept")).isEqualTo(9);
    assertThat(overview.getInt(assessment + ".periodSummary.judged")).isEqualTo(12);
    assertThat(overview.getList(assessment + ".periods.findAll { it.status == 'MISSED' }.key"))
        .containsExactly("2021-03", "2021-07", "2021-11");
    assertThat(overview.getString(assessment + ".explanation.sv"))
        .isEqualTo(
            "Lovat: minst 2 besök varje månad. Löftet hölls 9 av 12 månader. Det blev för få i mars och"
                + " november. Inget har rapporterats för juli. Sammanlagt blev det 24 besök, men varje"
                + " månad räknas för sig.");
  }

  @Test
  void theSafetyIndexIsShownWithItsBaselineAndWithWordsWhereThereIsNoNumber() {
    var overview = Agreements.overview("kavlinge-2021");
    String target = "kpiTargets.find { it.title.sv == 'Upplevd trygghet' }";

    assertThat(overview.getString(target + ".series.indicator.goodDirection")).isEqualTo("LOWER");
    assertThat(overview.getFloat(target + ".baseline.value")).isEqualTo(1.44f);
    assertThat(
            overview.getString(
                target + ".series.measurements.find { it.period.start == '2021-01-01' }.direction"))
        .isEqualTo("UP");
    assertThat(
            overview.getMap(
                target + ".series.measurements.find { it.period.start == '2021-01-01' }"))
        .doesNotContainKey("value")
        .containsKey("words");
  }

  @Test
  void ofAnEarlierDayNothingIsShownThatCameAboutLater() {
    String address = "/pledge-agreements/kavlinge-2021/overview?asOf=";
    String ends =
        "kpiTargets.find { it.title.sv == 'Upplevd trygghet' }.series.measurements.period.end";

    get(address + "2021-06-30").body(ends, hasItem("2020-12-31"));
    get(address + "2021-06-30").body(ends, everyItem(lessThan("2021-07-01")));
    get(address + "2022-06-30").body(ends, hasItem("2021-12-31"));
  }

  @Test
  void aMunicipalityIsFoundByTheBeginningOfItsName() {
    get("/municipalities?search=käv")
        .statusCode(200)
        .body("items.code", contains("1261"))
        .body("items[0].agreementCount", greaterThan(0));
    get("/municipalities?search=0114").body("items.shortName", contains("Upplands Väsby"));
    get("/municipalities?search=%25").body("items", empty());
    get("/municipalities?withAgreements=true").body("items.code", hasItem("1261"));
    get("/municipalities").body("meta.totalRecords", greaterThanOrEqualTo(290));
  }

  @Test
  void namesAreSortedTheSwedishWay() {
    get("/municipalities?limit=3&page=1")
        .body("items.shortName", contains("Ale", "Alingsås", "Alvesta"));
    get("/municipalities?limit=100&page=3")
        .body(
            "items.shortName.findAll { it[0] in ['Å', 'Ä', 'Ö'] }.take(2)",
            contains("Åmål", "Ånge"))
        .body("items.shortName.last()", equalTo("Övertorneå"));
  }

  @Test
  void aMunicipalityShowsItsAgreementsAndHowTheyStand() {
    get("/municipalities/1261/overview")
        .statusCode(200)
        .body("municipality.name", equalTo("Kävlinge kommun"))
        .body("agreements.slug", hasItem("kavlinge-2021"))
        .body(
            "agreements.find { it.slug == 'kavlinge-2021' }.statusCounts.find"
                + " { it.status == 'NOT_MEASURABLE' }.count",
            equalTo(2));
    get("/municipalities/0114/overview").statusCode(200).body("agreements", empty());
    get("/municipalities/9999/overview").statusCode(404);
    get("/municipalities/12/overview").statusCode(400);
  }

  @Test
  void agreementsAreListedByMunicipalityAndYear() {
    get("/pledge-agreements?municipality=1261&year=2021&limit=100")
        .body("items.slug", hasItem("kavlinge-2021"));
    get("/pledge-agreements?municipality=1261&year=2008").body("items", empty());
    get("/pledge-agreements/kavlinge-2021").statusCode(200).body("title.sv", notNullValue());
    get("/pledge-agreements/atlantis-2021").statusCode(404);
    get("/pledge-agreements/atlantis-2021/overview").statusCode(404);
  }

  @Test
  void pledgesAndTargetsAreReadByThemselvesToo() {
    get("/pledges?agreement=kavlinge-2021")
        .body("items.focusArea", contains("NEIGHBOURHOOD_WATCH", "VISIBLE_PRESENCE", "YOUTH"))
        .body("items.activities.flatten().quota.type", hasItem("RECURRING"));
    get("/kpi-targets?agreement=kavlinge-2021&limit=2").body("items", hasSize(2));
    get("/indicators?limit=100").body("items.slug", hasItem("trygghetsindex-kavlinge"));
    get("/measurements?indicator=trygghetsindex-kavlinge").body("items", hasSize(8));
    get("/measurements?indicator=atlantis").statusCode(404);
    get("/measurements").statusCode(400).body("errors[0].parameter", equalTo("indicator"));
    get("/organisations?municipality=1262").body("items.slug", hasItem("polisen-lpo-kavlinge"));
    get("/places?municipality=1261").body("items.name", hasItems("Barsebäck", "Kävlinge"));
  }

  @Test
  void whoAlreadyHasItGets304() {
    String etag = get("/pledge-agreements/kavlinge-2021/overview").extract().header("ETag");

    given()
        .header("If-None-Match", etag)
        .get(BASE + "/pledge-agreements/kavlinge-2021/overview")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(etag))
        .body(equalTo(""));
    given()
        .header("If-None-Match", "\"another\"")
        .get(BASE + "/pledge-agreements/kavlinge-2021/overview")
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, no-cache");
  }

  @Test
  void publicReadsDoNotCareForABadToken() {
    given()
        .auth()
        .oauth2("x")
        .get(BASE + "/pledge-agreements/kavlinge-2021")
        .then()
        .statusCode(200);
  }

  @Test
  void listsLinkToTheirPagesAndKeepTheOtherParameters() {
    var answer = get("/municipalities?search=s&limit=5&page=2").statusCode(200);
    answer
        .body("meta.page", equalTo(2))
        .body("meta.count", equalTo(5))
        .body("links.rel", contains("self", "first", "prev", "next", "last"))
        .body("links.find { it.rel == 'next' }.href", endsWith("search=s&page=3&limit=5"))
        .header("Link", startsWith("<http"));
    get("/municipalities?page=99").statusCode(200).body("items", empty());
    get("/municipalities?page=0").statusCode(200).body("items", empty());
    get("/municipalities?limit=101").statusCode(400).body("errors[0].parameter", equalTo("limit"));
    get("/municipalities?limit=abc")
        .statusCode(400)
        .body("type", endsWith("/malformed-request"))
        .body("errors[0].parameter", equalTo("limit"))
        .body("errors[0].detail", equalTo("must be a whole number"));
    get("/municipalities?withAgreements=kanske").statusCode(400);
    get("/activity-records?status=DONE")
        .statusCode(400)
        .body("errors[0].parameter", equalTo("status"));
  }

  @Test
  void linksBeginWithThePublicAddressWhateverTheCallerSays() {
    given()
        .header("Forwarded", "host=evil.example;proto=https")
        .header("X-Forwarded-Host", "evil.example")
        .get(BASE + "/indicators?limit=1")
        .then()
        .statusCode(200)
        .body("links.href", everyItem(startsWith("http://localhost:3000/medborgarloften/v1/")));
  }

  @Test
  void everyErrorIsAProblem() {
    given().delete(BASE + "/places").then().statusCode(405).contentType("application/problem+json");
    given()
        .accept("text/plain")
        .get(BASE + "/places")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
    get("/nothing-here").statusCode(404).contentType("application/problem+json");
    given().get("/nothing-here").then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void aProblemTypeExplainsItself() {
    String type = get("/nothing-here").extract().path("type");

    get(type.substring(type.indexOf("/problem-types")))
        .statusCode(200)
        .body("slug", equalTo("not-found"))
        .body("description", not(equalTo("")));
    get("/problem-types/no-such-type").statusCode(404);
  }

  @Test
  void theTraceOfTheCallerIsKeptAndABadOneIgnored() {
    given()
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .get(BASE + "/nothing-here")
        .then()
        .header("traceparent", startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-"))
        .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    given()
        .header("traceparent", "rubbish")
        .get(BASE + "/places")
        .then()
        .statusCode(200)
        .header("traceparent", startsWith("00-"));
  }
}
