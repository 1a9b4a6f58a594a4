package se.lofteskollen.assessment.wording;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a period that is followed up is called: första halvåret 2021, kvartal 3 2021, 2021. */
public final class PeriodName {
  private static final Pattern PART_OF_YEAR = Pattern.compile("([0-9]{4})-(H[12]|Q[1-4])");

  private PeriodName() {}

  /**
   * By its key where that names it, else by its days.
   *
   * @param key 2021, 2021-H1, 2021-T1 (four months), 2021-Q1 or first and last day
   */
  public static Saying of(String key, LocalDate first, LocalDate last) {
    Matcher part = PART_OF_YEAR.matcher(key);
    if (!part.matches()) {
      return new Saying.Span(first, last);
    }
    String year = part.group(1);
    return switch (part.group(2)) {
      case "H1" -> Message.of("assessment.periodName.first").with("year", year);
      case "H2" -> Message.of("assessment.periodName.second").with("year", year);
      case String quarter ->
          Message.of("assessment.periodName.quarter")
              .with("quarter", quarter.substring(1))
              .with("year", year);
    };
  }
}
