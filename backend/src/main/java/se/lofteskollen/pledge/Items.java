package se.lofteskollen.pledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.pledge.AgreementItem.Kind;
import se.lofteskollen.pledge.AgreementItem.Name;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.KpiTargetTerms;
import se.lofteskollen.pledge.document.PledgeTerms;

/** The lasting ids of what one agreement's text names. */
final class Items {
  private final Map<Name, UUID> ids;

  Items(List<AgreementItem> items) {
    ids = items.stream().collect(Collectors.toMap(AgreementItem::name, item -> item.id));
  }

  /** What the text names, and what its earlier wordings did. */
  static Set<Name> namesIn(AgreementContent content) {
    return content.wordings().flatMap(Items::named).collect(Collectors.toSet());
  }

  private static Stream<Name> named(AgreementContent content) {
    return Stream.of(
            content.pledges().stream().map(pledge -> new Name(Kind.PLEDGE, pledge.key())),
            content.activities().map(activity -> new Name(Kind.ACTIVITY, activity.key())),
            content.kpiTargets().stream().map(target -> new Name(Kind.KPI_TARGET, target.key())))
        .flatMap(names -> names);
  }

  UUID of(PledgeTerms pledge) {
    return id(Kind.PLEDGE, pledge.key());
  }

  UUID of(ActivityTerms activity) {
    return id(Kind.ACTIVITY, activity.key());
  }

  UUID of(KpiTargetTerms target) {
    return id(Kind.KPI_TARGET, target.key());
  }

  private UUID id(Kind kind, String key) {
    return Objects.requireNonNull(ids.get(new Name(kind, key)), "Everything named has an id.");
  }
}
