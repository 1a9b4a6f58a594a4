package se.lofteskollen.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.PledgeView;

/** What the wordings of an agreement name by key: what is recorded under an earlier one too. */
final class ItemNames {
  private ItemNames() {}

  /** Ids of pledges by their keys. */
  static Map<String, UUID> pledges(List<AgreementDocument> wordings) {
    return pledgesIn(wordings)
        .collect(Collectors.toMap(PledgeView::key, PledgeView::id, (id, _) -> id));
  }

  /** Ids of activities by their keys. */
  static Map<String, UUID> activities(List<AgreementDocument> wordings) {
    return pledgesIn(wordings)
        .flatMap(pledge -> pledge.activities().stream())
        .collect(Collectors.toMap(ActivityView::key, ActivityView::id, (id, _) -> id));
  }

  /** Keys of pledges and activities by their ids, in the order of the last text. */
  static Map<UUID, String> keys(List<AgreementDocument> wordings) {
    var keys = new LinkedHashMap<UUID, String>();
    pledgesIn(wordings.reversed())
        .forEach(
            pledge -> {
              keys.putIfAbsent(pledge.id(), pledge.key());
              pledge.activities().forEach(a -> keys.putIfAbsent(a.id(), a.key()));
            });
    return keys;
  }

  private static Stream<PledgeView> pledgesIn(List<AgreementDocument> wordings) {
    return wordings.stream().flatMap(wording -> wording.pledges().stream());
  }
}
