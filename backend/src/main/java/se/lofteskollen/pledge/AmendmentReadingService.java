package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;

/** Amendments for those who read them: in force for everyone, proposals for the parties. */
@ApplicationScoped
public class AmendmentReadingService {
  private final AmendmentRepository amendments;
  private final AgreementService agreements;
  private final AgreementChanges changes;
  private final AmendmentViews views;

  AmendmentReadingService(
      AmendmentRepository amendments,
      AgreementService agreements,
      AgreementChanges changes,
      AmendmentViews views) {
    this.amendments = amendments;
    this.agreements = agreements;
    this.changes = changes;
    this.views = views;
  }

  /**
   * One amendment.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none that the reader may
   *     know of
   */
  @Transactional
  public AmendmentView get(UUID id, Supplier<Optional<Actor>> reader) {
    Amendment amendment = amendments.findByIdOptional(id).orElseThrow(AmendmentViews::unknown);
    if (amendment.status != AmendmentStatus.IN_FORCE
        && !mayReadDraft(reader, changes.parties(amendment.agreementId))) {
      throw AmendmentViews.unknown();
    }
    return views.of(amendment);
  }

  /**
   * An agreement's amendments, newest first: those in force, and for its parties the others too.
   *
   * @param agreement id or slug
   * @param status null: in force
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such agreement that
   *     the reader may know of
   */
  @Transactional
  public Slice<AmendmentView> of(
      String agreement,
      @Nullable AmendmentStatus status,
      PageRequest page,
      Supplier<Optional<Actor>> reader) {
    AgreementView view = agreements.document(agreement, reader, null).agreement();
    boolean all =
        status != null
            && status != AmendmentStatus.IN_FORCE
            && mayReadDraft(reader, view.partySlugs());
    var statuses = all ? EnumSet.of(status) : EnumSet.of(AmendmentStatus.IN_FORCE);
    if (status != null && !statuses.contains(status)) {
      return new Slice<>(List.of(), 0);
    }
    var slice = Slice.of(amendments.to(Set.of(view.id()), statuses), page);
    return new Slice<>(views.of(slice.items()), slice.total());
  }

  private static boolean mayReadDraft(Supplier<Optional<Actor>> reader, Set<String> parties) {
    return reader.get().filter(actor -> Permissions.mayReadDraft(actor, parties)).isPresent();
  }
}
