package se.lofteskollen.kpi;

import static org.hamcrest.Matchers.hasItem;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.replace;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** A baseline that does not fit what is measured is refused, whenever and however it comes. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BaselineFitsTest {
  private static final String TARGET = "/kpiTargets/0";

  private final String slug = "grund-" + UUID.randomUUID();

  private void measured(@Nullable String etag, String kind) {
    replace(
            COORDINATOR,
            "/indicators/" + slug,
            etag,
            Map.of(
                "organisation",
                "kavlinge-kommun",
                "name",
                Map.of("sv", "Anmälda inbrott"),
                "kind",
                kind,
                "unit",
                Map.of("sv", "inbrott"),
                "goodDirection",
                "LOWER",
                "area",
                Map.of(
                    "kind", "MUNICIPALITY",
                    "name", "Kävlinge kommun",
                    "municipalityCode", "1261")))
        .statusCode(etag == null ? 201 : 200);
  }

  private AgreementText from(AgreementText text, String value) {
    return text.with(TARGET + "/indicator", slug)
        .withJson(
            TARGET + "/baseline",
            "{'period': {'start': '2019-01-01', 'end': '2019-12-31'}, 'value': %s}"
                .formatted(value));
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT_COUNT, 45.7",
    "EVENT_COUNT, -1",
    "EVENT_COUNT, 5000000000",
    "SURVEY_SHARE, 175",
    "SURVEY_SHARE, -5",
    "COMPLETE_COUNT, 0.5",
    "RATE, -1"
  })
  void whatDoesNotFitItsKindIsNoBaselineOfADraft(String kind, String value) {
    measured(null, kind);
    var planned = WrittenAgreement.planned();

    new WrittenAgreement(planned.id(), from(planned.text(), value))
        .write(COORDINATOR)
        .statusCode(422)
        .body("errors.pointer", hasItem(TARGET + "/baseline/value"))
        .body("errors.code", hasItem("OUT_OF_RANGE"));
  }

  @Test
  void norOfAnAmendment() {
    measured(null, "EVENT_COUNT");
    var agreement = WrittenAgreement.signed(text -> from(text, "60"));

    ProposedAmendment.to(agreement, from(agreement.text(), "45.7"))
        .propose(COORDINATOR)
        .statusCode(422)
        .body("errors.pointer", hasItem("/content" + TARGET + "/baseline/value"));
  }

  @Test
  void whatFittedWhenItWasWrittenIsAskedAgainBeforeAnybodySigns() {
    measured(null, "RATE");
    var agreement = WrittenAgreement.drafted(text -> from(text, "45.7"));
    measured("\"v0\"", "EVENT_COUNT");

    agreement
        .sign(APPROVER, KAVLINGE, agreement.etag())
        .statusCode(422)
        .body("errors.pointer", hasItem(TARGET + "/baseline/value"))
        .body("errors.code", hasItem("OUT_OF_RANGE"));
  }
}
