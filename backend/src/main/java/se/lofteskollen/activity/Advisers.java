package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;

/** Looks up what advice on records needs: once for all of them. */
@ApplicationScoped
class Advisers {
  private final ActivityRecordRepository records;
  private final OrganisationService organisations;

  Advisers(ActivityRecordRepository records, OrganisationService organisations) {
    this.records = records;
    this.organisations = organisations;
  }

  /**
   * Who gives advice on records.
   *
   * @param known what the records refer to
   */
  AdviceGiver about(Collection<NewActivityRecord> contents, Known known) {
    List<ActivityRecord> there =
        records.standing(
            known.agreements().keySet(),
            contents.stream().map(NewActivityRecord::performedOn).collect(Collectors.toSet()));
    Map<UUID, OrganisationView> names =
        organisations
            .withIds(there.stream().map(record -> record.organisationId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    return new AdviceGiver(there, names, known);
  }
}
