package se.lofteskollen.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;

/**
 * How it went, in one sentence: of what is decided, how much was kept. What is under way, not
 * countable or unknown is told beside and never inside; where nothing is decided, there is nothing
 * but that. Every outlet says the same.
 */
public final class Headline {
  private Headline() {}

  /** Whether there is anything to draw: kept, of what is decided. */
  public static boolean decides(AssessmentStatus status) {
    return switch (status) {
      case KEPT, NOT_KEPT -> true;
      case ON_TRACK,
          BEHIND,
          UNDER_WAY,
          UNDETERMINED,
          NO_INFORMATION,
          NO_DEADLINE,
          NO_NEED_AROSE,
          NOT_STARTED,
          NOT_MEASURABLE ->
          false;
    };
  }

  /** Of what was done: 3 av 5 punkter hölls och 1 ligger efter. */
  public static Message ofActivities(Stream<AssessmentStatus> statuses) {
    Map<AssessmentStatus, Integer> counts = counted(AssessmentStatus.class, statuses);
    int kept = taken(counts, AssessmentStatus.KEPT);
    int decided = kept + taken(counts, AssessmentStatus.NOT_KEPT);
    List<Saying> parts = new ArrayList<>();
    if (decided > 0) {
      parts.add(Message.of("headline.decided").with("kept", kept).with("decided", decided));
    }
    counts.forEach((status, count) -> parts.add(beside("headline.beside", status, count)));
    return sentence(parts.isEmpty() ? List.of(Message.of("headline.nothing")) : parts);
  }

  /** Of what came of it; nothing where there was no goal. */
  public static @Nullable Message ofTargets(Stream<Attainment> attainments) {
    Map<Attainment, Integer> counts = counted(Attainment.class, attainments);
    if (counts.isEmpty()) {
      return null;
    }
    int met = taken(counts, Attainment.MET);
    int decided = met + taken(counts, Attainment.NOT_MET);
    List<Saying> parts = new ArrayList<>();
    if (decided > 0) {
      parts.add(Message.of("headline.goals.decided").with("met", met).with("decided", decided));
    }
    for (Map.Entry<Attainment, Integer> other : counts.entrySet()) {
      String group = parts.isEmpty() ? "headline.goals.only" : "headline.goals.beside";
      parts.add(beside(group, other.getKey(), other.getValue()));
    }
    return sentence(parts);
  }

  private static Message beside(String group, Enum<?> answer, int count) {
    return Message.of(group, answer).with("count", count);
  }

  private static Message sentence(List<Saying> parts) {
    return Message.of("headline.sentence").with("parts", new Saying.Listed(parts));
  }

  private static <E extends Enum<E>> Map<E, Integer> counted(Class<E> kind, Stream<E> answers) {
    Map<E, Integer> counts = new EnumMap<>(kind);
    answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
    return counts;
  }

  private static <E extends Enum<E>> int taken(Map<E, Integer> counts, E answer) {
    Integer count = counts.remove(answer);
    return count == null ? 0 : count;
  }
}
