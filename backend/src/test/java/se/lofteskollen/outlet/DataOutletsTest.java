package se.lofteskollen.outlet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;

import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.config.XmlPathConfig;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** What leaves the service as data, read by programs that are not ours. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DataOutletsTest {
  private static final String H1 = "2020-H1";
  private static final String FIGURES = "/publications/{id}/figures";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String HOSTILE =
      "=1+1 </title><script>alert(1)</script>\nBEGIN:VEVENT\nåäö 🚓; a,b\\n";

  @Test
  void figuresComeInPagesAndAsFiles() {
    var published = published();

    get(FIGURES + "?limit=100", published.id())
        .statusCode(200)
        .contentType("application/json")
        .body("items.key", hasItem("pledges/ungdomar/activities/besok/done"))
        .body("meta.totalRecords", greaterThan(20));
    as("text/csv", published)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("-2020-H1-v1.csv"))
        .body(containsString("pledges/ungdomar/activities/besok/done,DONE,"));
    var workbook = as(XLSX, published).contentType(XLSX).extract();
    assertThat(new String(workbook.asByteArray(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    given()
        .accept(XLSX)
        .header("If-None-Match", workbook.header("ETag"))
        .get(BASE + FIGURES, published.id())
        .then()
        .statusCode(304);
    problem(accepting("application/pdf", published), 406, "not-acceptable");
  }

  @Test
  void anOlderVersionKeepsItsFigures() {
    var published = published();
    published.correct(COORDINATOR, "En siffra var fel.").statusCode(200);
    published.submit(COORDINATOR).statusCode(200);
    published.approveByAll();

    given()
        .accept("text/csv")
        .get(BASE + FIGURES + "?version=1", published.id())
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("-v1.csv"));
    as("text/csv", published).header("Content-Disposition", containsString("-v2.csv"));
    problem(get(FIGURES + "?version=3", published.id()), 404, "not-found");
    problem(get(FIGURES + "?version=0", published.id()), 400, "invalid-request");
  }

  @Test
  void theDataDictionaryExplainsKinds() {
    var published = published();

    get("/publications/{id}/data-dictionary?limit=100", published.id())
        .statusCode(200)
        .body(
            "items.find { it.name == 'DONE' && it.part == 'KIND' }.label.sv", equalTo("Genomfört"));
    given()
        .accept("text/csv")
        .get(BASE + "/publications/{id}/data-dictionary", published.id())
        .then()
        .statusCode(200)
        .body(containsString("KIND,DONE,,Genomfört,Done,"));
  }

  @Test
  void aFeedIsAtomAndACorrectionUpdatesItsEntry() throws Exception {
    var agreement = WrittenAgreement.signed(text -> text.with("/title/sv", HOSTILE));
    var published = WrittenFollowUp.published(agreement, H1);
    XmlPath first = feed("?municipality=1261");
    String entry = "feed.entry.find { it.id == 'urn:uuid:" + published.id() + "' }.";
    assertThat(first.getString(entry + "title"))
        .startsWith(HOSTILE.strip())
        .endsWith("så gick det första halvåret 2020");
    assertThat(first.getList(entry + "contributor.name")).hasSize(2);
    assertThat(first.getList(entry + "link.@type", String.class))
        .containsExactly("text/html", "application/json", "application/pdf");
    assertThat(first.getString(entry + "content"))
        .contains("Besök", "&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");

    published.correct(COORDINATOR, "En siffra var fel.").statusCode(200);
    published.submit(COORDINATOR).statusCode(200);
    published.approveByAll();
    XmlPath later = feed("");

    assertThat(later.getList("feed.entry.id", String.class))
        .containsOnlyOnce("urn:uuid:" + published.id());
    assertThat(later.getString(entry + "published"))
        .isEqualTo(first.getString(entry + "published"));
    assertThat(later.getString(entry + "updated"))
        .isGreaterThan(first.getString(entry + "updated"));
    assertThat(later.getString(entry + "title")).endsWith("(rättad)");
    assertThat(later.getString(entry + "summary")).contains("Rättelse: En siffra var fel.");
  }

  @Test
  void aFeedWithoutEntriesIsAtom() throws Exception {
    assertThat(feed("?municipality=2584").getList("feed.entry")).isEmpty();
    problem(get("/feeds/publications?municipality=x"), 400, "invalid-request");
    problem(get("/feeds/publications?municipality=9999"), 404, "not-found");
  }

  @Test
  void theCalendarShowsWhatIsAwaitedAndNotWhatIsPublished() throws Exception {
    var agreement =
        WrittenAgreement.signed(
                text ->
                    text.with("/title/sv", HOSTILE)
                        .with("/pledges/0/activities/2/quota/occasions/0/date", "2030-09-14")
                        .with("/pledges/0/activities/2/quota/occasions/0/name/sv", HOSTILE))
            .inServiceSince("2020-01-01");
    var before = of(calendar("1261"), agreement);
    assertThat(before).extracting(event -> start(event)).contains("20200731", "20300914");
    assertThat(before)
        .allSatisfy(
            event -> {
              assertThat(event.getProperty(Property.DTSTAMP)).isPresent();
              assertThat(value(event, Property.SUMMARY)).contains("\nBEGIN:VEVENT\nåäö 🚓; a,b\\n");
            });

    WrittenFollowUp.published(agreement, H1);

    var after = of(calendar("1261"), agreement);
    assertThat(after).extracting(event -> start(event)).doesNotContain("20200731");
    assertThat(uids(before)).doesNotHaveDuplicates().containsAll(uids(after));
    problem(get("/calendars/follow-ups"), 400, "invalid-request");
    problem(get("/calendars/follow-ups?municipality=9999"), 404, "not-found");
  }

  @Test
  void aCalendarWithoutEventsIsOne() throws Exception {
    Calendar empty = calendar("2584");

    assertThat(empty.getComponents("VEVENT")).isEmpty();
    assertThat(value(empty, "NAME")).isEqualTo("Medborgarlöften i Kiruna kommun");
    assertThat(value(empty, "X-WR-CALNAME")).isEqualTo(value(empty, "NAME"));
    var rules = new TimeZone(empty.<VTimeZone>getComponent("VTIMEZONE").orElseThrow());
    for (int month = 1; month <= 12; month++) {
      Instant noon = Instant.parse("2030-%02d-15T12:00:00Z".formatted(month));
      assertThat(rules.getOffset(noon.toEpochMilli()))
          .isEqualTo(1_000 * SwedishClock.ZONE.getRules().getOffset(noon).getTotalSeconds());
    }
  }

  private static WrittenFollowUp published() {
    return WrittenFollowUp.published(WrittenAgreement.signed(), H1);
  }

  private static ValidatableResponse accepting(String type, WrittenFollowUp published) {
    return given().accept(type).get(BASE + FIGURES, published.id()).then();
  }

  private static ValidatableResponse as(String type, WrittenFollowUp published) {
    return accepting(type, published).statusCode(200);
  }

  /** Held against the grammar of RFC 4287. */
  private static XmlPath feed(String query) throws Exception {
    byte[] atom =
        get("/feeds/publications" + query)
            .statusCode(200)
            .contentType(startsWith("application/atom+xml"))
            .extract()
            .asByteArray();
    var validator = new ValidationDriver(CompactSchemaReader.getInstance());
    assertThat(
            validator.loadSchema(
                ValidationDriver.fileInputSource(Path.of("src/test/resources/atom.rnc").toFile())))
        .isTrue();
    assertThat(validator.validate(new InputSource(new ByteArrayInputStream(atom)))).isTrue();
    return new XmlPath(new String(atom, StandardCharsets.UTF_8))
        .using(XmlPathConfig.xmlPathConfig().namespaceAware(false));
  }

  private static Calendar calendar(String municipality) throws Exception {
    byte[] calendar =
        get("/calendars/follow-ups?municipality=" + municipality)
            .statusCode(200)
            .contentType(startsWith("text/calendar"))
            .extract()
            .asByteArray();
    assertThat(new String(calendar, StandardCharsets.UTF_8).split("\r\n"))
        .allMatch(line -> line.length() <= 75);
    Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(calendar));
    ValidationResult result = read.validate();
    assertThat(result.hasErrors()).as(result.toString()).isFalse();
    return read;
  }

  private static List<VEvent> of(Calendar calendar, WrittenAgreement agreement) {
    return calendar.<VEvent>getComponents("VEVENT").stream()
        .filter(event -> value(event, Property.URL).endsWith("/" + agreement.slug()))
        .toList();
  }

  private static List<String> uids(List<VEvent> events) {
    return events.stream().map(event -> value(event, Property.UID)).toList();
  }

  private static String start(VEvent event) {
    return value(event, Property.DTSTART);
  }

  private static String value(PropertyContainer event, String name) {
    return event.getProperty(name).orElseThrow().getValue();
  }
}
