package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Wording;

/** What was promised of a value, as a clause: that the index shall fall (lower is better). */
record GoalWords(Series series) {

  /** Null where nothing that could be judged was promised. */
  @Nullable Wording of(Goal goal) {
    var values = new ValueWords(series);
    return switch (goal) {
      case Goal.Change change ->
          both(
              change.continued() ? "att %s ska fortsätta %s%s" : "att %s ska %s%s",
              change.continued() ? "that %s shall go on %s%s" : "that %s shall %s%s",
              what(),
              change.continued() ? goingOn(change.up()) : going(change.up()),
              better());
      case Goal.ChangeBy change ->
          both(
              "att %s ska %s med minst %s%s",
              "that %s shall %s by at least %s%s",
              what(),
              going(change.up()),
              ValueWords.percent(change.percent()),
              better());
      case Goal.Limit limit ->
          limit.atLeast()
              ? both("minst %s", "at least %s", values.withUnit(limit.value()))
              : both("högst %s", "at most %s", values.withUnit(limit.value()));
      case Goal.Maintain maintain ->
          both(
              "att %s ska ändras med högst %s",
              "that %s shall change by at most %s", what(), values.distance(maintain.tolerance()));
      case Goal.Unstated _ -> null;
    };
  }

  private Wording what() {
    return switch (series.kind()) {
      case EVENT_COUNT, COMPLETE_COUNT -> both("antalet", "the number");
      case RATE -> both("talet", "the rate");
      case SURVEY_SHARE -> both("andelen", "the share");
      case SURVEY_INDEX -> both("indexet", "the index");
    };
  }

  private static Wording going(boolean up) {
    return up ? both("öka", "rise") : both("minska", "fall");
  }

  private static Wording goingOn(boolean up) {
    return up ? both("öka", "rising") : both("minska", "falling");
  }

  private Wording better() {
    return switch (series.goodDirection()) {
      case HIGHER -> both(" (högre är bättre)", " (higher is better)");
      case LOWER -> both(" (lägre är bättre)", " (lower is better)");
      case NEUTRAL -> both("", "");
    };
  }
}
