package se.lofteskollen.pledge.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.problem.FieldError;

/** How the wordings that an agreement had before fit together with the text they belong to. */
public final class EarlierWordingRules {
  private final AgreementContent content;
  private final LocalDate today;
  private final List<FieldError> errors = new ArrayList<>();

  private EarlierWordingRules(AgreementContent content, LocalDate today) {
    this.content = content;
    this.today = today;
  }

  /** What is wrong with them, by its place in the text; empty when nothing is. */
  public static List<FieldError> broken(AgreementContent content, LocalDate today) {
    var rules = new EarlierWordingRules(content, today);
    @Nullable LocalDate before = null;
    for (int i = 0; i < content.before().size(); i++) {
      EarlierWording wording = Objects.requireNonNull(content.before().get(i));
      String at = at(i);
      rules.day(wording.replacedOn(), before, at + "/replacedOn");
      rules.sameAgreement(wording.agreement(), at + "/agreement");
      before = wording.replacedOn();
    }
    return List.copyOf(rules.errors);
  }

  /** Where an earlier wording stands in the text. */
  public static String at(int index) {
    return "/earlierWordings/" + index;
  }

  private void day(LocalDate replacedOn, @Nullable LocalDate before, String at) {
    LocalDate end = content.period().end();
    LocalDate latest = end == null || end.isBefore(today) ? today : end;
    if (replacedOn.isAfter(latest.plusYears(1))) {
      add(at, "TOO_FAR_AHEAD", "must be at most a year after today or the agreement's last day");
    } else if (before != null && replacedOn.isBefore(before)) {
      add(at, "NOT_IN_ORDER", "must not be before the day of the change above it");
    }
  }

  private void sameAgreement(AgreementContent earlier, String at) {
    same(earlier.slug().equals(content.slug()), at + "/slug");
    same(earlier.municipalities().equals(content.municipalities()), at + "/municipalities");
    same(earlier.parties().equals(content.parties()), at + "/parties");
    if (!earlier.before().isEmpty()) {
      add(at + "/earlierWordings", "NESTED_HISTORY", "must be left out: the list stands once");
    }
  }

  private void same(boolean same, String pointer) {
    if (!same) {
      add(pointer, "DIFFERS_FROM_AGREEMENT", "must be the same as in the agreement");
    }
  }

  private void add(String pointer, String code, String detail) {
    errors.add(FieldError.ofBody(pointer, code, detail));
  }
}
