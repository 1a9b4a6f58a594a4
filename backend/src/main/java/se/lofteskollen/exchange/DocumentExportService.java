package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.activity.RecordReadingService;
import se.lofteskollen.kpi.KpiService;
import se.lofteskollen.kpi.NewIndicator;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.PlaceContent;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.DeviationService;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.QuotaTerms;

/** Writes an agreement with everything in it as one document. */
@ApplicationScoped
public class DocumentExportService {
  private final AgreementService agreements;
  private final OrganisationService organisations;
  private final PlaceService places;
  private final KpiService kpis;
  private final DeviationService deviations;
  private final RecordReadingService records;

  DocumentExportService(
      AgreementService agreements,
      OrganisationService organisations,
      PlaceService places,
      KpiService kpis,
      DeviationService deviations,
      RecordReadingService records) {
    this.agreements = agreements;
    this.organisations = organisations;
    this.places = places;
    this.kpis = kpis;
    this.deviations = deviations;
    this.records = records;
  }

  /**
   * A written document.
   *
   * @param version for {@code If-Match}; null for those who may not change it
   */
  public record Exported(String yaml, @Nullable Long version) {}

  /**
   * The agreement's last text with every wording before it, as far as the reader may see it:
   * everyone gets what is verified, the parties also what waits. No internal notes and no names of
   * persons.
   *
   * @param idOrSlug its UUID or its slug
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none that the reader may
   *     know of
   */
  @Transactional
  public Exported export(String idOrSlug, Optional<Actor> reader) {
    AgreementDocument document = agreements.document(idOrSlug, () -> reader, null);
    Set<String> parties = document.agreement().partySlugs();
    boolean internal =
        reader.filter(actor -> Permissions.mayReadInternal(actor, parties)).isPresent();
    boolean changeable =
        reader.filter(actor -> Permissions.mayReadDraft(actor, parties)).isPresent();
    String yaml = YamlText.of(tree(document, internal, reader));
    return new Exported(yaml, changeable ? document.version() : null);
  }

  /**
   * The document before it is written.
   *
   * @param internal with the records that wait for verification
   * @param reader sees the small numbers of the indicators that their organisation keeps
   */
  ObjectNode tree(AgreementDocument document, boolean internal, Optional<Actor> reader) {
    return DocumentTree.of(file(document, internal, reader));
  }

  private AgreementFile file(AgreementDocument document, boolean internal, Optional<Actor> reader) {
    UUID id = document.agreement().id();
    AgreementContent content = agreements.withHistory(id);
    Map<UUID, String> keys = ItemNames.keys(agreements.wordings(id));
    List<FileRecord> done =
        records.documented(id, internal).stream()
            .map(record -> FileRecord.of(record, keys))
            .toList();
    List<NewIndicator> indicators = kpis.documented(indicators(content), reader);
    return new AgreementFile(
        organisations.documented(organisations(content, indicators, done)),
        places(content, done),
        indicators,
        content,
        deviations.holdingIn(id).stream()
            .map(deviation -> FileDeviation.of(deviation, keys))
            .toList(),
        done);
  }

  private static Set<String> indicators(AgreementContent content) {
    return content
        .wordings()
        .flatMap(wording -> wording.kpiTargets().stream())
        .flatMap(t -> Stream.concat(Stream.ofNullable(t.indicator()), t.context().stream()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> organisations(
      AgreementContent content, List<NewIndicator> indicators, List<FileRecord> done) {
    return Stream.of(
            content.parties().stream(),
            activities(content).flatMap(activity -> activity.assisting().stream()),
            indicators.stream().map(NewIndicator::organisation),
            done.stream().flatMap(record -> record.organisations().stream()))
        .flatMap(Function.identity())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<PlaceContent> places(AgreementContent content, List<FileRecord> done) {
    Map<PlaceName, PlaceContent> registered = places.documented(content.municipalities());
    return Stream.concat(
            activities(content)
                .flatMap(
                    activity ->
                        Stream.concat(activity.places().stream(), places(activity.quota()))),
            done.stream().map(FileRecord::places).flatMap(Collection::stream))
        .distinct()
        .map(name -> registered.get(name))
        .toList();
  }

  /** Those of the earlier wordings too: what was done under them travels along. */
  private static Stream<ActivityTerms> activities(AgreementContent content) {
    return content.wordings().flatMap(AgreementContent::activities);
  }

  private static Stream<PlaceName> places(QuotaTerms quota) {
    return switch (quota) {
      case QuotaTerms.Occasions named ->
          named.occasions().stream().flatMap(occasion -> Stream.ofNullable(occasion.place()));
      case QuotaTerms.Coverage named ->
          named.units().stream().flatMap(unit -> Stream.ofNullable(unit.place()));
      case QuotaTerms.Conditional conditional -> places(conditional.quota());
      case QuotaTerms.Total _,
          QuotaTerms.Recurring _,
          QuotaTerms.Effort _,
          QuotaTerms.Share _,
          QuotaTerms.ResponseTime _,
          QuotaTerms.Milestone _,
          QuotaTerms.None _ ->
          Stream.empty();
    };
  }
}
