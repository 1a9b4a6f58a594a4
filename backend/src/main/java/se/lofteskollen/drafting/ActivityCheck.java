package se.lofteskollen.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.PledgeTerms;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.UnitName;

/** Whether what is promised to be done can be counted and somebody answers for it. */
final class ActivityCheck {
  private final AgreementContent content;
  private final List<DraftingFinding> findings = new ArrayList<>();

  private ActivityCheck(AgreementContent content) {
    this.content = content;
  }

  static List<DraftingFinding> of(AgreementContent content) {
    var check = new ActivityCheck(content);
    if (content.pledges().isEmpty()) {
      check.add(FindingCode.NO_PLEDGES, "/pledges");
    }
    Map<Object, Integer> promised = new HashMap<>();
    for (int p = 0; p < content.pledges().size(); p++) {
      PledgeTerms pledge = content.pledges().get(p);
      for (int a = 0; a < pledge.activities().size(); a++) {
        check.activity(
            pledge.activities().get(a), "/pledges/%d/activities/%d".formatted(p, a), promised);
      }
    }
    return check.findings;
  }

  private void activity(ActivityTerms activity, String at, Map<Object, Integer> promised) {
    if (activity.leads().isEmpty()) {
      add(FindingCode.NO_OWNER, at + "/leads");
    }
    quota(activity.quota(), at + "/quota");
    PromisedNumber number = PromisedNumber.of(activity);
    if (number != null) {
      Integer other = promised.putIfAbsent(number.what(), number.minimum());
      if (other != null && other != number.minimum()) {
        add(FindingCode.CONTRADICTING_NUMBERS, at + "/quota/minimum");
      }
    }
  }

  private void quota(QuotaTerms quota, String at) {
    switch (quota) {
      case QuotaTerms.None _ -> add(FindingCode.NO_NUMBER, at);
      case QuotaTerms.Total total -> {
        unit(total.unit(), at + "/unit");
        untilWhen(at);
      }
      case QuotaTerms.Recurring recurring -> unit(recurring.unit(), at + "/unit");
      case QuotaTerms.Share share -> unit(share.of(), at + "/of");
      case QuotaTerms.Effort effort -> {
        if (effort.every() == null) {
          untilWhen(at);
        }
      }
      case QuotaTerms.Milestone milestone -> {
        if (milestone.due() == null) {
          untilWhen(at);
        }
      }
      case QuotaTerms.Coverage _ -> untilWhen(at);
      case QuotaTerms.Conditional conditional -> quota(conditional.quota(), at + "/quota");
      case QuotaTerms.Occasions _, QuotaTerms.ResponseTime _ -> {}
    }
  }

  private void unit(@Nullable UnitName unit, String at) {
    if (unit == null) {
      add(FindingCode.NO_UNIT, at);
    }
  }

  private void untilWhen(String at) {
    if (content.period().end() == null) {
      add(FindingCode.NO_PERIOD, at);
    }
  }

  private void add(FindingCode code, String pointer) {
    findings.add(DraftingFinding.of(code, pointer));
  }

  /** A promised number, and everything that makes it the same promise as another. */
  private record PromisedNumber(Object what, int minimum) {

    static @Nullable PromisedNumber of(ActivityTerms activity) {
      return switch (activity.quota()) {
        case QuotaTerms.Total(int minimum, var unit, var scope) when unit != null ->
            new PromisedNumber(
                List.of(unit, "total", String.valueOf(scope), activity.places()), minimum);
        case QuotaTerms.Recurring recurring when recurring.unit() != null ->
            new PromisedNumber(
                List.of(
                    recurring.unit(),
                    recurring.every(),
                    String.valueOf(recurring.scope()),
                    String.valueOf(recurring.weekdays()),
                    String.valueOf(recurring.season()),
                    activity.places()),
                recurring.minimum());
        default -> null;
      };
    }
  }
}
