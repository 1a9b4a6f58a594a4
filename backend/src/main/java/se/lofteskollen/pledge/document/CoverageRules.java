package se.lofteskollen.pledge.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.Period;

/** Whether what an agreement and its activities claim to know of can be claimed at all. */
public final class CoverageRules {
  private final Period agreement;
  private final WordingKind wordingKind;
  private final List<FieldError> errors = new ArrayList<>();

  private CoverageRules(AgreementContent content) {
    agreement = content.period();
    wordingKind = content.wordingKind();
  }

  /** What is wrong with them, by its place in the agreement's text; empty when nothing is. */
  public static List<FieldError> broken(AgreementContent content) {
    var rules = new CoverageRules(content);
    rules.look(content.coverage(), "/coverage");
    for (int p = 0; p < content.pledges().size(); p++) {
      List<ActivityTerms> activities = content.pledges().get(p).activities();
      for (int a = 0; a < activities.size(); a++) {
        rules.look(
            activities.get(a).coverage(), "/pledges/%d/activities/%d/coverage".formatted(p, a));
      }
    }
    return List.copyOf(rules.errors);
  }

  private void look(@Nullable CoverageWindow coverage, String at) {
    if (coverage == null) {
      return;
    }
    switch (coverage.extent()) {
      case NOTHING -> nothing(coverage, at);
      case DAYS -> days(coverage, at);
    }
  }

  private void nothing(CoverageWindow coverage, String at) {
    leftOut(coverage.from(), at + "/from");
    leftOut(coverage.through(), at + "/through");
  }

  private void leftOut(@Nullable LocalDate day, String at) {
    if (day != null) {
      add(at, "NOTHING_COVERED", "must be left out: no day is covered");
    }
  }

  private void days(CoverageWindow coverage, String at) {
    LocalDate from = coverage.from();
    LocalDate through = coverage.through();
    if (from == null) {
      add(at + "/from", "REQUIRED", "must say from which day on everything is known");
    } else {
      inside(from, at + "/from");
    }
    if (through != null) {
      inside(through, at + "/through");
    }
    if (from != null && through != null && through.isBefore(from)) {
      add(at + "/through", "ENDS_BEFORE_START", "must not be before the first day");
    }
    if (wordingKind == WordingKind.RETOLD && through != null && coverage.source() == null) {
      add(at + "/source", "SOURCE_MISSING", "must say where it is known from");
    }
  }

  private void inside(LocalDate day, String at) {
    if (!agreement.contains(day)) {
      add(at, "OUTSIDE_AGREEMENT", "must lie within the agreement's period");
    }
  }

  private void add(String pointer, String code, String detail) {
    errors.add(FieldError.ofBody(pointer, code, detail));
  }
}
