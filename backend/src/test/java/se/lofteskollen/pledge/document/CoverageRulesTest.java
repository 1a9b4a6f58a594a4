package se.lofteskollen.pledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.pledge.document.CoverageWindow.CoverageSource;
import se.lofteskollen.pledge.document.CoverageWindow.Extent;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

class CoverageRulesTest {
  private static final Text TEXT = new Text("Kvartalsrapporten", null);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "DAYS, -, -, /coverage/from, REQUIRED",
        "DAYS, 2021-03-01, 2021-02-28, /coverage/through, ENDS_BEFORE_START",
        "DAYS, 2020-12-31, -, /coverage/from, OUTSIDE_AGREEMENT",
        "DAYS, 2021-01-01, 2022-01-01, /coverage/through, OUTSIDE_AGREEMENT",
        "NOTHING, 2021-01-01, -, /coverage/from, NOTHING_COVERED",
        "NOTHING, -, 2021-01-01, /coverage/through, NOTHING_COVERED",
      })
  void whatCannotBeCoveredIsRefused(
      Extent extent,
      @Nullable LocalDate from,
      @Nullable LocalDate through,
      String pointer,
      String code) {
    assertThat(broken(WordingKind.VERBATIM, new CoverageWindow(extent, from, through, null)))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple(pointer, code));
  }

  @Test
  void aSingleDayIsCoveredAndSoIsAllThatIsRecordedHere() {
    var day = LocalDate.parse("2021-03-01");

    assertThat(broken(WordingKind.VERBATIM, new CoverageWindow(Extent.DAYS, day, day, null)))
        .isEmpty();
    assertThat(broken(WordingKind.VERBATIM, CoverageWindow.from(day))).isEmpty();
    assertThat(broken(WordingKind.VERBATIM, CoverageWindow.nothing())).isEmpty();
    assertThat(broken(WordingKind.VERBATIM, null)).isEmpty();
  }

  @Test
  void whatIsRetoldUpToADaySaysWhereItIsKnownFrom() {
    var from = LocalDate.parse("2021-01-01");
    var through = LocalDate.parse("2021-03-31");

    assertThat(broken(WordingKind.RETOLD, new CoverageWindow(Extent.DAYS, from, through, null)))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple("/coverage/source", "SOURCE_MISSING"));
    assertThat(
            broken(
                WordingKind.RETOLD,
                new CoverageWindow(Extent.DAYS, from, through, new CoverageSource(TEXT, null))))
        .isEmpty();
  }

  @Test
  void anActivityOfItsOwnIsNamedByItsPlaceInTheText() {
    var content =
        content(WordingKind.VERBATIM, null, new CoverageWindow(Extent.DAYS, null, null, null));

    assertThat(CoverageRules.broken(content))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(tuple("/pledges/0/activities/0/coverage/from", "REQUIRED"));
  }

  private static List<FieldError> broken(WordingKind kind, @Nullable CoverageWindow coverage) {
    return CoverageRules.broken(content(kind, coverage, null));
  }

  private static AgreementContent content(
      WordingKind kind, @Nullable CoverageWindow coverage, @Nullable CoverageWindow ofActivity) {
    var activity =
        new ActivityTerms(
            "besok",
            TEXT,
            TEXT,
            new QuotaTerms.None(),
            List.of("kavlinge-kommun"),
            List.of(),
            List.of(),
            14,
            null,
            ofActivity,
            null,
            null);
    return new AgreementContent(
        "kavlinge-2021",
        TEXT,
        List.of("1261"),
        List.of("kavlinge-kommun"),
        new Period(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31")),
        null,
        null,
        kind,
        null,
        coverage,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(
            new PledgeTerms(
                "ungdomar",
                FocusArea.YOUTH,
                TEXT,
                TEXT,
                null,
                null,
                null,
                null,
                List.of(activity))),
        List.of(),
        null);
  }
}
