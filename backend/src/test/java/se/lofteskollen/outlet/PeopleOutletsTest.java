package se.lofteskollen.outlet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** What leaves the service for people: page, document, picture and posts. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PeopleOutletsTest {
  private static final String H1 = "2020-H1";
  private static final String PAGE = "/publications/{id}/page";
  private static final String DOCUMENT = "/publications/{id}/document";
  private static final String HOSTILE =
      "\"><script>alert(1)</script></noscript><img src=x onerror=alert(2)> {edition.title} åäö 🚓";

  @Test
  void aCrawlerWithoutScriptSeesTitleSummaryAndPicture() {
    var published = published("Vi höll det mesta.");

    XmlPath page = page(published, "");

    assertThat(meta(page, "og:title")).contains("så gick det första halvåret 2020");
    assertThat(meta(page, "og:description")).contains("punkt", "Vi höll det mesta.");
    assertThat(meta(page, "og:image")).endsWith("/publications/" + published.id() + "/picture");
    assertThat(meta(page, "og:image:alt")).contains("punkt");
    assertThat(meta(page, "og:url")).endsWith("/publikationer/" + published.id());
    get("/publications/{id}/picture", published.id())
        .statusCode(200)
        .contentType("image/png")
        .header("ETag", startsWith("\""));
  }

  @Test
  void hostileTextIsTextInEveryForm() throws IOException {
    var published = published(HOSTILE);

    String html = get(PAGE, published.id()).statusCode(200).extract().asString();
    assertThat(html)
        .doesNotContain("<script>alert", "<img", "</noscript><img")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(html.split("</noscript>", -1)).hasSize(2);
    assertThat(meta(page(published, ""), "og:description")).contains("<script>alert(1)</script>");
    assertThat(pdf(get(DOCUMENT, published.id()).statusCode(200).extract().asByteArray()))
        .contains("<script>alert(1)</script>", "{edition.title}", "[U+1F693]");
    get("/publications/{id}/sharing", published.id())
        .statusCode(200)
        .body("posts[0].text", containsString(HOSTILE));
  }

  @Test
  void aVersionKeepsItsFormsAndAnAddressOfItsOwn() throws IOException {
    var published = published("Så här skrev vi först.");
    published.correct(COORDINATOR, "En mening var fel.").statusCode(200);
    published.write(WrittenFollowUp.summary("Så här är det rätt.")).statusCode(200);
    published.submit(COORDINATOR).statusCode(200);
    published.approveByAll();

    assertThat(meta(page(published, "?version=1"), "og:description")).contains("skrev vi först");
    assertThat(meta(page(published, "?version=1"), "og:url")).endsWith("/version/1");
    assertThat(meta(page(published, ""), "og:description")).contains("är det rätt");
    byte[] newest =
        get(DOCUMENT, published.id())
            .header("Content-Disposition", allOf(startsWith("inline"), containsString("-v2.pdf")))
            .extract()
            .asByteArray();
    assertThat(pdf(newest))
        .contains("Version 2", "En mening var fel.", "Så här skrev vi först.", "Det här är ändrat");
    assertThat(get(DOCUMENT, published.id()).extract().asByteArray()).isEqualTo(newest);
  }

  @Test
  void whatIsNotThereIsAPageForBrowsersAndAProblemForPrograms() {
    UUID unknown = UUID.randomUUID();

    get(PAGE, unknown)
        .statusCode(404)
        .contentType(startsWith("text/html"))
        .body(containsString("/app.js"), not(containsString("og:title")));
    problem(get(DOCUMENT, unknown), 404, "not-found");
    problem(get("/publications/{id}/picture", unknown), 404, "not-found");
    problem(get("/publications/{id}/sharing", unknown), 404, "not-found");
  }

  @Test
  void postsFitTheirChannels() {
    var published = published("Vi höll det mesta.");

    get("/publications/{id}/sharing", published.id())
        .statusCode(200)
        .body("picture.width", equalTo(1200))
        .body("posts", hasSize(greaterThan(3)))
        .body("posts.findAll { it.length > it.limit }", hasSize(0))
        .body("posts.text", everyItem(containsString(published.id().toString())));
  }

  @Test
  void aDraftIsADocumentForThoseWhoWorkWithIt() throws IOException {
    var draft = WrittenFollowUp.begun(WrittenAgreement.signed(), H1);
    draft.write(WrittenFollowUp.summary("Ett första utkast.")).statusCode(200);

    byte[] document =
        as(COORDINATOR)
            .get(BASE + "/follow-ups/{id}/document", draft.id())
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();

    assertThat(pdf(document)).contains("Utkast, inte godkänt", "Ett första utkast.");
  }

  @Test
  void whatIsTypedIsADocumentBeforeItIsSaved() throws IOException {
    var draft = WrittenFollowUp.begun(WrittenAgreement.signed(), H1);
    draft.write(WrittenFollowUp.summary("Det som är sparat.")).statusCode(200);
    String saved = draft.etag();

    byte[] document =
        preview(draft, WrittenFollowUp.summary("Det som just skrivs."))
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();

    assertThat(pdf(document))
        .contains("Utkast, inte godkänt", "Det som just skrivs.")
        .doesNotContain("Det som är sparat.");
    draft
        .read(COORDINATOR)
        .header("ETag", equalTo(saved))
        .body("content.summary.sv", equalTo("Det som är sparat."));
  }

  @Test
  void aTextThatCouldNotBeSavedHasNoDocument() {
    var draft = WrittenFollowUp.begun(WrittenAgreement.signed(), H1);

    problem(preview(draft, WrittenFollowUp.summary("x".repeat(4001))), 400, "invalid-request");
    var aboutNothing =
        Map.of("pledges", List.of(Map.of("key", "okant", "judgement", Map.of("sv", "Bra."))));
    problem(preview(draft, aboutNothing), 422, "rule-broken")
        .body("errors[0].pointer", equalTo("/pledges/0/key"));
    draft.write(WrittenFollowUp.summary("Klart.")).statusCode(200);
    draft.submit(COORDINATOR).statusCode(200);
    problem(preview(draft, WrittenFollowUp.summary("För sent.")), 409, "wrong-state");
  }

  private static ValidatableResponse preview(WrittenFollowUp draft, Object content) {
    return as(COORDINATOR)
        .contentType(ContentType.JSON)
        .body(content)
        .post(BASE + "/follow-ups/{id}/document", draft.id())
        .then();
  }

  private static WrittenFollowUp published(String summary) {
    var followUp = WrittenFollowUp.begun(WrittenAgreement.signed(), H1);
    followUp.write(WrittenFollowUp.summary(summary)).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    followUp.approveByAll();
    return followUp;
  }

  private static XmlPath page(WrittenFollowUp published, String query) {
    String html =
        given()
            .accept("text/html")
            .get(BASE + PAGE + query, published.id())
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return new XmlPath(CompatibilityMode.HTML, html);
  }

  private static String meta(XmlPath page, String property) {
    return page.getString("html.head.meta.find { it.@property == '" + property + "' }.@content");
  }

  /** Its text on one line; where lines break is the paper's matter. */
  private static String pdf(byte[] document) throws IOException {
    try (PDDocument read = Loader.loadPDF(document)) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    }
  }
}
