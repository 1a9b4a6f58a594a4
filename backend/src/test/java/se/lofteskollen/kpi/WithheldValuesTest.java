package se.lofteskollen.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.TestPlatform;

/** Small numbers of a sensitive indicator, in every outlet. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WithheldValuesTest {
  private final String slug = "sma-tal-" + UUID.randomUUID();

  @Test
  void aSmallCountIsShownToThoseWhoKeepItOnly() {
    indicator("EVENT_COUNT", 5);
    UUID three = measured("2019-01-01", "2019-12-31", 3);
    measured("2020-01-01", "2020-12-31", 12);

    get("/measurements?indicator={slug}", slug)
        .statusCode(200)
        .body("items.value", contains(nullValue(), equalTo(12)))
        .body("items.withheld", contains(true, false))
        .body("items.note", everyItem(nullValue()));
    get("/measurements/{id}", three)
        .statusCode(200)
        .body("value", nullValue())
        .body("withheld", equalTo(true));
    as(Account.COORDINATOR)
        .get(BASE + "/measurements?indicator={slug}", slug)
        .then()
        .statusCode(200)
        .body("items.value", hasItem(3))
        .body("items.withheld", everyItem(equalTo(false)));
  }

  @Test
  void aNumberThatWouldGiveASmallOneAwayIsWithheldWithIt() {
    indicator("EVENT_COUNT", 5);
    measured("2020-01-01", "2020-06-30", 20);
    measured("2020-07-01", "2020-12-31", 2);
    measured("2020-01-01", "2020-12-31", 22);

    get("/measurements?indicator={slug}", slug)
        .statusCode(200)
        .body("items", hasSize(3))
        .body("items.findAll{it.withheld}", hasSize(2))
        .body("items.find{it.period.start=='2020-07-01'}.value", nullValue());
  }

  @Test
  void anEarlierVintageIsNoWayRoundIt() {
    indicator("EVENT_COUNT", 5);
    measured("2020-01-01", "2020-12-31", 3, "2021-01-20");
    measured("2020-01-01", "2020-12-31", 9, "2021-06-20");

    get("/measurements?indicator={slug}", slug)
        .body("items.value", contains(nullValue(), equalTo(9)))
        .body("items.withheld", contains(true, false));
  }

  @Test
  void anIndicatorThatIsNotSensitiveShowsWhatItHas() {
    indicator("EVENT_COUNT", null);
    measured("2019-01-01", "2019-12-31", 3);

    get("/measurements?indicator={slug}", slug)
        .body("items.value", contains(3))
        .body("items.withheld", everyItem(not(true)));
  }

  private void indicator(String kind, @Nullable Integer withholdBelow) {
    var content =
        new HashMap<String, Object>(
            Map.of(
                "organisation",
                "kavlinge-kommun",
                "name",
                Map.of("sv", "Små tal"),
                "kind",
                kind,
                "unit",
                Map.of("sv", "anmälda brott"),
                "goodDirection",
                "LOWER",
                "area",
                Map.of(
                    "kind", "MUNICIPALITY",
                    "name", "Kävlinge kommun",
                    "municipalityCode", "1261")));
    if (withholdBelow != null) {
      content.put("withholdBelow", withholdBelow);
    }
    Api.replace(Account.COORDINATOR, "/indicators/" + slug, null, content).statusCode(201);
  }

  private UUID measured(String start, String end, int value) {
    return measured(start, end, value, null);
  }

  private UUID measured(String start, String end, int value, @Nullable String publishedOn) {
    UUID id = Ids.next();
    var content =
        new HashMap<String, Object>(
            Map.of(
                "indicator",
                slug,
                "period",
                Map.of("start", start, "end", end),
                "value",
                value,
                "note",
                Map.of("sv", "Tre av dem i mars."),
                "status",
                "FINAL",
                "source",
                "https://example.org/statistik"));
    if (publishedOn != null) {
      content.put("publishedOn", publishedOn);
    }
    if (value >= 9) {
      content.remove("note");
    }
    Api.replace(Account.COORDINATOR, "/measurements/" + id, null, content).statusCode(201);
    return id;
  }
}
