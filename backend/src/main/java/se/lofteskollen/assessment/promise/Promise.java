package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.assessment.calendar.Span;

/**
 * What was promised with one activity.
 *
 * @param texts what each text says of it, oldest first; one that says the same as the one before is
 *     none of its own
 * @param agreement the days that the newest text holds for
 * @param coverage the days of which everything that was done is known
 */
public record Promise(List<PromisedText> texts, Span agreement, Coverage coverage) {
  public Promise {
    texts = withoutRepetition(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("A promise has a text.");
    }
  }

  /** One text, of an agreement of which everything is known. */
  public static Promise of(
      Quota quota, Span agreement, int reportingDelayDays, List<Place> places) {
    return new Promise(
        List.of(PromisedText.first(quota, reportingDelayDays, places)),
        agreement,
        new Coverage.Window(agreement.start(), null));
  }

  public PromisedText newest() {
    return texts.getLast();
  }

  /** The text that is in force on a day. */
  public PromisedText on(LocalDate day) {
    PromisedText found = texts.getFirst();
    for (PromisedText text : texts) {
      if (!text.from().isAfter(day)) {
        found = text;
      }
    }
    return found;
  }

  private static List<PromisedText> withoutRepetition(List<PromisedText> texts) {
    var different = new ArrayList<PromisedText>();
    for (PromisedText text : texts) {
      if (different.isEmpty() || !text.saysTheSameAs(different.getLast())) {
        different.add(text);
      }
    }
    return List.copyOf(different);
  }
}
