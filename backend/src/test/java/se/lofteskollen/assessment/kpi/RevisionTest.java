package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.kpi.Measuring.known;

import org.junit.jupiter.api.Test;

/** What a source changes afterwards. */
class RevisionTest {

  @Test
  void theNewestVintagesOfBothPeriodsAreCompared() {
    var answer =
        Measuring.events()
            .published(2020, "60", "2021-01-20")
            .published(2021, "38", "2022-01-20")
            .published(2020, "45", "2022-06-01")
            .assess();
    assertThat(known(answer.before()).value()).isEqualByComparingTo("45");
    assertThat(answer.verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
  }

  @Test
  void aRevisionThatOverturnsTheAnswerSaysSo() {
    var revision =
        Measuring.events()
            .published(2020, "60", "2021-01-20")
            .published(2021, "38", "2022-01-20")
            .published(2020, "45", "2022-06-01")
            .assess();
    assertThat(known(revision.revision()).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(known(revision.revision()).on()).isEqualTo("2022-06-01");
    assertThat(known(revision.revision()).before()).isEqualByComparingTo("60");
    assertThat(known(revision.revision()).after()).isEqualByComparingTo("38");
    assertThat(revision.explanation().sv())
        .endsWith(
            "Källan ändrade ett av värdena den 1 juni 2022. Före det var svaret ett annat: en"
                + " förbättring.");
  }

  @Test
  void aRevisionThatChangesNothingSaysThatToo() {
    var answer =
        Measuring.events()
            .published(2020, "60", "2021-01-20")
            .published(2021, "38", "2022-01-20")
            .published(2021, "37", "2022-06-01")
            .assess();
    assertThat(known(answer.revision()).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.explanation().sv()).endsWith("Svaret är detsamma som före det.");
  }

  @Test
  void aValueThatWasPublishedLateIsNoRevision() {
    var answer =
        Measuring.events()
            .published(2021, "38", "2022-01-20")
            .published(2021, "37", "2022-06-01")
            .published(2020, "60", "2022-09-01")
            .assess();
    assertThat(known(answer.revision()).on()).isEqualTo("2022-06-01");
  }

  @Test
  void withoutARevisionNothingIsSaid() {
    var answer =
        Measuring.events()
            .published(2020, "60", "2021-01-20")
            .published(2021, "38", "2022-01-20")
            .assess();
    assertThat(answer.revision()).isNull();
    assertThat(answer.atSigning()).isNull();
  }

  @Test
  void theBaselineAsSignedIsShownBesideTheNewerOne() {
    var answer =
        Measuring.events()
            .baseline(2020, "60")
            .published(2020, "45", "2022-06-01")
            .value(2021, "38")
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
    assertThat(known(answer.atSigning()).value()).isEqualByComparingTo("60");
    assertThat(known(answer.atSigning()).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.explanation().sv())
        .contains("Med det blir svaret ett annat: en förbättring.");
  }

  @Test
  void aBaselineThatOnlyTheTextHasIsComparedAsItStands() {
    var answer = Measuring.events().baseline(2020, "60").value(2021, "38").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(known(answer.before()).value()).isEqualByComparingTo("60");
  }
}
