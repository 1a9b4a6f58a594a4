package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.activity.ActivityOutcomeRepository.Row;
import se.lofteskollen.activity.ActivityOutcomes.Told;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.shared.text.Text;

/** What was recorded or published for activities: beside the computed answer, or instead of it. */
@ApplicationScoped
public class ActivityOutcomeService {
  private static final int MOST = 5;

  private final ActivityOutcomeRepository outcomes;

  ActivityOutcomeService(ActivityOutcomeRepository outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * What is told of each activity of an agreement; one of which nothing is told is left out.
   *
   * @param uncounted activities that promise no number: there everything that was done is told
   * @param withheld sensitive activities: of those nothing is
   * @param asOf what was done by its day and known on the day on which it is known
   */
  @Transactional
  public Map<UUID, ActivityOutcomes> of(
      UUID agreement, Collection<UUID> uncounted, Collection<UUID> withheld, AsOf asOf) {
    return outcomes.newest(agreement, uncounted, withheld, asOf, MOST).stream()
        .collect(
            Collectors.groupingBy(
                Row::activityId,
                Collectors.collectingAndThen(
                    Collectors.toList(), ActivityOutcomeService::outcomes)));
  }

  private static ActivityOutcomes outcomes(List<Row> newest) {
    return new ActivityOutcomes(
        newest.stream().map(ActivityOutcomeService::told).toList(), newest.getFirst().total());
  }

  private static Told told(Row row) {
    return new Told(
        row.recordId(),
        row.performedOn(),
        row.performedUntil(),
        row.count(),
        CountQualifier.valueOf(row.countQualifier()),
        row.hours(),
        row.noNeedReason(),
        row.publicNote(),
        source(row),
        row.demonstration());
  }

  private static @Nullable RecordSource source(Row row) {
    String title = row.titleSv();
    String url = row.url();
    return title == null || url == null
        ? null
        : new RecordSource(new Text(title, row.titleEn()), URI.create(url));
  }
}
