package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.activity.ActivityRecordRepository.Filter;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.ProblemType;

/** What was done, for those who read it: everyone, the recorder, the parties, the rules. */
@ApplicationScoped
public class RecordReadingService {
  private final ActivityRecordRepository records;
  private final RecordViews views;
  private final AgreementService agreements;

  RecordReadingService(
      ActivityRecordRepository records, RecordViews views, AgreementService agreements) {
    this.records = records;
    this.views = views;
    this.agreements = agreements;
  }

  /**
   * One record, as the reader may see it.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, or none that a
   *     stranger may know of; 403 when the signed-in actor may not see it
   */
  @Transactional
  public ActivityRecordView get(UUID id, Optional<Actor> reader) {
    ActivityRecord record = records.findByIdOptional(id).orElseThrow(RecordReadingService::unknown);
    ActivityRecordView view = views.of(record, reader);
    boolean published =
        record.decision == Decision.VERIFIED
            && agreements.isPublic(record.agreementId)
            && !isSensitive(record, agreements.sensitiveActivities());
    if (published || view.internal() != null) {
      return view;
    }
    throw reader.isEmpty()
        ? unknown()
        : ProblemType.NOT_PERMITTED.problem("The record is not verified, and not yours to see.");
  }

  /**
   * Records that everyone may read, in their public form. Those who may read a draft see what comes
   * along with it and will be public once it is signed.
   *
   * @param status VERIFIED, or VOIDED for those that were verified before
   * @param reader looked at only where the agreement is a draft, or names something sensitive
   */
  @Transactional
  public Slice<ActivityRecordView> published(
      @Nullable String agreement,
      RecordStatus status,
      PageRequest page,
      Supplier<Optional<Actor>> reader) {
    if (agreement == null) {
      // what a draft was taken over with becomes public when the draft is signed
      var everywhere =
          new Filter(
              null, agreements.hidden(), agreements.sensitiveActivities(), status, null, true);
      return list(everywhere, page, Optional.empty());
    }
    AgreementDocument document = agreements.document(agreement, reader, null);
    AgreementView among = document.agreement();
    boolean draft = among.status() == AgreementStatus.DRAFT;
    var filter =
        new Filter(
            List.of(among.id()),
            List.of(),
            draft ? Set.of() : withheld(document, reader),
            status,
            null,
            !draft);
    return list(filter, page, Optional.empty());
  }

  /**
   * Voided records: for those who see what is not public all of them, for everyone else those that
   * were public before.
   */
  @Transactional
  public Slice<ActivityRecordView> voided(
      @Nullable String agreement, PageRequest page, Optional<Actor> reader) {
    return reader
        .filter(actor -> seesInternal(actor, among(agreement, actor)))
        .map(actor -> internal(agreement, RecordStatus.VOIDED, page, actor))
        .orElseGet(() -> published(agreement, RecordStatus.VOIDED, page, Optional::empty));
  }

  /** The actor's own records. */
  @Transactional
  public Slice<ActivityRecordView> own(
      @Nullable String agreement, @Nullable RecordStatus status, PageRequest page, Actor actor) {
    var among = agreement == null ? null : List.of(agreements.get(agreement).id());
    return list(
        new Filter(among, List.of(), List.of(), status, actor.subject(), false),
        page,
        Optional.of(actor));
  }

  /**
   * Records that are not public, for those who may see them.
   *
   * @param agreement id or slug; null for all agreements that the actor's organisations are parties
   *     to
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor may not
   */
  @Transactional
  public Slice<ActivityRecordView> internal(
      @Nullable String agreement, RecordStatus status, PageRequest page, Actor actor) {
    if (agreement == null && Permissions.mayReadInternalEverywhere(actor)) {
      return list(
          new Filter(null, List.of(), List.of(), status, null, false), page, Optional.of(actor));
    }
    List<AgreementView> among = among(agreement, actor);
    if (!seesInternal(actor, among)) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only coordinators of the agreement's parties see records that are not verified.");
    }
    var ids = among.stream().map(AgreementView::id).toList();
    return list(
        new Filter(ids, List.of(), List.of(), status, null, false), page, Optional.of(actor));
  }

  /**
   * Every record of an agreement that a document of it holds, in the order they were taken over.
   *
   * @param internal also those that wait for verification, and those of sensitive activities
   */
  @Transactional
  public List<ActivityRecordView> documented(UUID agreementId, boolean internal) {
    var statuses =
        internal
            ? EnumSet.of(RecordStatus.VERIFIED, RecordStatus.REPORTED)
            : EnumSet.of(RecordStatus.VERIFIED);
    Set<UUID> withheld = internal ? Set.of() : agreements.sensitiveActivities();
    return views.of(
        records.of(agreementId, statuses).stream()
            .filter(record -> !isSensitive(record, withheld))
            .toList(),
        Optional.empty());
  }

  /** Those of the agreements that hold invented data. */
  @Transactional
  public Set<UUID> agreementsWithDemonstration(Collection<UUID> agreementIds) {
    return Set.copyOf(records.agreementsWithDemonstration(agreementIds));
  }

  /** Activities whose records the reader does not see. */
  private static Set<UUID> withheld(AgreementDocument document, Supplier<Optional<Actor>> reader) {
    Set<String> parties = document.agreement().partySlugs();
    return document.sensitive().isEmpty()
            || reader.get().filter(actor -> Permissions.mayReadInternal(actor, parties)).isPresent()
        ? Set.of()
        : document.sensitive();
  }

  /** What counts towards a sensitive activity is for the parties alone. */
  private static boolean isSensitive(ActivityRecord record, Set<UUID> withheld) {
    return record.towards.stream().anyMatch(towards -> withheld.contains(towards.activityId()));
  }

  private List<AgreementView> among(@Nullable String agreement, Actor actor) {
    return agreement == null
        ? agreements.between(actor.organisations())
        : List.of(agreements.get(agreement));
  }

  private static boolean seesInternal(Actor actor, List<AgreementView> among) {
    return Permissions.mayReadInternalEverywhere(actor)
        || (!among.isEmpty()
            && among.stream().allMatch(a -> Permissions.mayReadInternal(actor, a.partySlugs())));
  }

  private Slice<ActivityRecordView> list(Filter filter, PageRequest page, Optional<Actor> reader) {
    var slice = Slice.of(records.matching(filter), page);
    return new Slice<>(views.of(slice.items(), reader), slice.total());
  }

  static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no public record with this id.");
  }
}
