package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.problem.ProblemType;

/** Agreements are drafted, withdrawn, and closed when their time is over. */
@ApplicationScoped
public class DraftService {
  private final AgreementRepository agreements;
  private final EditionRepository editions;
  private final SignatureRepository signatures;
  private final AgreementChanges changes;
  private final AuditTrail auditTrail;
  private final ContentRules rules;
  private final DraftedItems drafted;
  private final AgreementDocuments documents;
  private final OrganisationService organisations;
  private final IdLock lock;

  DraftService(
      AgreementRepository agreements,
      EditionRepository editions,
      SignatureRepository signatures,
      AgreementChanges changes,
      AuditTrail auditTrail,
      ContentRules rules,
      DraftedItems drafted,
      AgreementDocuments documents,
      OrganisationService organisations,
      IdLock lock) {
    this.agreements = agreements;
    this.editions = editions;
    this.signatures = signatures;
    this.changes = changes;
    this.auditTrail = auditTrail;
    this.rules = rules;
    this.drafted = drafted;
    this.documents = documents;
    this.organisations = organisations;
    this.lock = lock;
  }

  /**
   * Creates a draft under an id that the caller chose, or replaces its text. Signatures that stand
   * under the earlier text fall away.
   *
   * @param version needed to replace a draft; a retry of its creation needs none
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor coordinates none of the
   *     parties, 409 when it is signed or ended, 412 when it has changed, 422 when the text breaks
   *     a rule, 428 when the version is missing
   */
  @Transactional
  public Stored<AgreementView> save(
      UUID id, AgreementContent content, IfMatch version, Actor actor) {
    return save(id, content, version, false, actor);
  }

  /**
   * The same for a text that something else comes along with: what was signed may have stood beside
   * other records, so the draft is another one even when its text is the same.
   */
  @Transactional
  public Stored<AgreementView> saveWithMore(
      UUID id, AgreementContent content, IfMatch version, Actor actor) {
    return save(id, content, version, true, actor);
  }

  /** Lets nobody else change the agreement until the transaction ends, whether it exists or not. */
  @Transactional
  public void hold(UUID id) {
    lock.hold("pledge-agreement:" + id);
    agreements.locked(id);
  }

  private Stored<AgreementView> save(
      UUID id, AgreementContent content, IfMatch version, boolean more, Actor actor) {
    if (!Permissions.mayDraft(actor, Set.copyOf(content.parties()))) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of one of the agreement's parties writes its text.");
    }
    auditTrail.acting(actor);
    hold(id);
    Optional<PledgeAgreement> existing = agreements.locked(id);
    if (existing.isPresent()) {
      return replace(existing.get(), content, version, more, actor);
    }
    version.checkNothingThere();
    lock.hold("agreement-slug:" + content.slug());
    rules.check(id, content, "");
    return changes.changed(create(id, content), true);
  }

  private Stored<AgreementView> replace(
      PledgeAgreement agreement,
      AgreementContent content,
      IfMatch version,
      boolean more,
      Actor actor) {
    changes.forCoordinator(agreement.id, actor);
    AgreementChanges.in(AgreementStatus.DRAFT, agreement);
    AgreementEdition text = editions.last(agreement.id);
    boolean same = !more && text.content.equals(content);
    if (version.isSent() || !same) {
      AgreementChanges.check(version, agreement);
    }
    if (!same) {
      lock.hold("agreement-slug:" + content.slug());
      rules.check(agreement.id, content, "");
      if (!more) {
        drafted.keep(agreement.id, content);
      }
      signatures.delete("key.agreementId", agreement.id);
      text.content = content;
      editions.nameItems(agreement.id, content);
      agreement.redrafted(content, partyIds(content), changes.now());
    }
    return changes.changed(agreement, false);
  }

  /** Withdraws a draft; it can still be read by those who worked with it. */
  @Transactional
  public Stored<AgreementView> withdraw(UUID id, String reason, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    PledgeAgreement agreement = changes.forCoordinator(id, actor);
    AgreementChanges.in(AgreementStatus.DRAFT, agreement);
    AgreementChanges.check(version, agreement);
    agreement.end(AgreementStatus.WITHDRAWN, reason, changes.now());
    return changes.changed(agreement, false);
  }

  /** Closes a signed agreement: nothing more is recorded in it. */
  @Transactional
  public Stored<AgreementView> close(
      UUID id, @Nullable String reason, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    PledgeAgreement agreement = changes.forCoordinator(id, actor);
    AgreementChanges.in(AgreementStatus.SIGNED, agreement);
    AgreementChanges.check(version, agreement);
    agreement.end(AgreementStatus.CLOSED, reason, changes.now());
    return changes.changed(agreement, false);
  }

  /**
   * Takes over an agreement that was signed before it came into the service.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the text breaks a rule
   */
  @Transactional
  public AgreementDocument takeOver(UUID id, AgreementContent content) {
    rules.check(id, content, "");
    PledgeAgreement agreement = create(id, content);
    String fingerprint = editions.fingerprint(id);
    for (UUID party : agreement.parties) {
      signatures.persist(
          Signature.elsewhere(new Signature.Key(id, party), fingerprint, changes.now()));
    }
    agreements.flush();
    agreement.signed(changes.now());
    agreements.flush();
    return documents.on(changes.today(), List.of(agreement)).getFirst();
  }

  private PledgeAgreement create(UUID id, AgreementContent content) {
    var agreement = new PledgeAgreement(id, content, partyIds(content), changes.now());
    agreements.persist(agreement);
    editions.persist(new AgreementEdition(id, content));
    editions.nameItems(id, content);
    agreements.flush();
    return agreement;
  }

  private Set<UUID> partyIds(AgreementContent content) {
    return organisations.withSlugs(Set.copyOf(content.parties())).stream()
        .map(OrganisationView::id)
        .collect(Collectors.toSet());
  }
}
