package se.lofteskollen.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.Deviation;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.voice.Speaker;
import se.lofteskollen.voice.Voice;

/** Every answer that can be published has words in every language. */
class AnswerMessagesTest {
  @Test
  void everyAnswerHasWords() {
    said(Assessment.Status.class, AnswerMessages::of);
    said(Assessment.PeriodStatus.class, AnswerMessages::of);
    said(Assessment.PeriodStatus.class, AnswerMessages::ofItem);
    said(Report.WrittenStatus.class, AnswerMessages::of);
    said(KpiAssessment.Verdict.class, AnswerMessages::of);
    said(KpiAssessment.Attainment.class, AnswerMessages::of);
    said(KpiAssessment.NoVerdict.class, AnswerMessages::of);
    said(Series.Measurement.Status.class, AnswerMessages::of);
    said(Series.Measurement.Direction.class, AnswerMessages::of);
    said(Target.Signal.class, AnswerMessages::of);
    said(Deviation.Reason.class, AnswerMessages::of);
    said(Snapshot.Check.class, AnswerMessages::of);
  }

  private static <E extends Enum<E>> void said(Class<E> codes, Function<E, Message> message) {
    for (Speaker speaker : Voice.ours().speakers()) {
      assertThat(Arrays.stream(codes.getEnumConstants()).map(message).map(speaker::say))
          .as("%s in %s", codes.getName(), speaker.language().tag())
          .doesNotHaveDuplicates();
    }
  }
}
