package se.lofteskollen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.voice.ComputedText;
import se.lofteskollen.voice.Voice;

/** A headline counts what is decided, and tells the rest beside. */
class HeadlineTest {
  @Test
  void whatIsNotDecidedIsInNoDenominator() {
    assertThat(
            headline(
                AssessmentStatus.KEPT,
                AssessmentStatus.NOT_KEPT,
                AssessmentStatus.KEPT,
                AssessmentStatus.BEHIND,
                AssessmentStatus.NOT_MEASURABLE,
                AssessmentStatus.NOT_MEASURABLE))
        .isEqualTo("2 av 3 punkter hölls, 1 ligger efter och 2 kan inte räknas.");
  }

  @Test
  void whereNothingIsDecidedItSaysSoInWords() {
    assertThat(
            headline(
                AssessmentStatus.NOT_MEASURABLE,
                AssessmentStatus.ON_TRACK,
                AssessmentStatus.ON_TRACK))
        .isEqualTo("2 går enligt plan och 1 kan inte räknas.");
    assertThat(headline()).isEqualTo("Inga punkter ingick.");
  }

  @Test
  void oneIsToldAsOne() {
    assertThat(headline(AssessmentStatus.KEPT)).isEqualTo("1 punkt hölls.");
    assertThat(headline(AssessmentStatus.NOT_KEPT)).isEqualTo("1 punkt hölls inte.");
  }

  @Test
  void whatCameOfItHasAHeadlineOfItsOwn() {
    assertThat(goals(Attainment.MET, Attainment.NOT_MET, Attainment.NOT_JUDGED))
        .isEqualTo("1 av 2 mål nåddes och 1 bedöms inte.");
    assertThat(goals(Attainment.NOT_DEMONSTRATED, Attainment.NOT_DEMONSTRATED))
        .isEqualTo("2 mål går inte att avgöra.");
    assertThat(Headline.ofTargets(Stream.of())).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasWordsInEveryLanguage(AssessmentStatus status) {
    assertThat(Voice.ours().text(Headline.ofActivities(Stream.of(status, status))).en())
        .startsWith(status == AssessmentStatus.NOT_KEPT ? "0 of 2" : "2");
  }

  @ParameterizedTest
  @EnumSource
  void everyAttainmentHasWords(Attainment attainment) {
    assertThat(goals(attainment, attainment)).contains("2", "mål");
  }

  private static String headline(AssessmentStatus... statuses) {
    return Voice.ours().text(Headline.ofActivities(Stream.of(statuses))).sv();
  }

  private static String goals(Attainment... attainments) {
    ComputedText text =
        Voice.ours().text(Objects.requireNonNull(Headline.ofTargets(Stream.of(attainments))));
    return text.sv();
  }
}
