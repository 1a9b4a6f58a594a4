package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.EarlierWording;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.json.JsonChanges;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** A signed agreement changes only so: proposed, approved by every party, public. */
@ApplicationScoped
public class AmendmentService {
  private final AmendmentRepository amendments;
  private final EditionRepository editions;
  private final AmendmentViews views;
  private final AgreementChanges changes;
  private final ContentRules rules;
  private final IdLock lock;
  private final AuditTrail auditTrail;

  AmendmentService(
      AmendmentRepository amendments,
      EditionRepository editions,
      AmendmentViews views,
      AgreementChanges changes,
      ContentRules rules,
      IdLock lock,
      AuditTrail auditTrail) {
    this.amendments = amendments;
    this.editions = editions;
    this.views = views;
    this.changes = changes;
    this.rules = rules;
    this.lock = lock;
    this.auditTrail = auditTrail;
  }

  /**
   * Proposes a change under an id that the caller chose; the same proposal again changes nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor coordinates none of the
   *     parties, 409 when the agreement is not signed, the id is taken, or the text was written on
   *     another edition than the last, 422 when nothing changes or a rule is broken
   */
  @Transactional
  public Stored<AmendmentView> propose(UUID id, NewAmendment proposal, Actor actor) {
    auditTrail.acting(actor);
    PledgeAgreement agreement = changes.forCoordinator(proposal.agreementId(), actor);
    lock.hold("amendment:" + id);
    Amendment existing = amendments.findById(id);
    if (existing != null) {
      if (existing.proposes(proposal)) {
        return stored(existing, false);
      }
      throw ProblemType.ALREADY_EXISTS.problem(
          "An amendment with this id says something else. Choose a new id.");
    }
    AgreementChanges.in(AgreementStatus.SIGNED, agreement);
    AgreementEdition last = editions.last(agreement.id);
    writtenOn(last, proposal.baseEdition());
    List<JsonChange> changed = JsonChanges.between(last.content, proposal.content());
    checkWhatStays(last.content, proposal.content(), changed);
    checkFirstDay(proposal);
    rules.check(agreement.id, proposal.content(), "/content");
    var amendment = new Amendment(id, proposal, changed, actor, changes.now());
    amendments.persistAndFlush(amendment);
    return stored(amendment, true);
  }

  /**
   * Approves for one's own organisation; the last party's approval brings the new wording in force.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another organisation, 409 when it
   *     has approved already, when the amendment is settled, or when the text has been amended
   *     otherwise since; 412 when no version of it was read. A proposal's text never changes, so
   *     that another party's approval meanwhile does no harm
   */
  @Transactional
  public Stored<AmendmentView> approve(UUID id, String organisation, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    PledgeAgreement agreement = changes.locked(agreementOf(id), actor);
    Amendment amendment = visible(id, agreement, actor);
    OrganisationView party = changes.partyFor(agreement, organisation, actor);
    Set<UUID> approved =
        amendments.approvals(Set.of(id)).stream()
            .map(approval -> approval.key.organisationId())
            .collect(Collectors.toSet());
    if (approved.contains(party.id())) {
      throw ProblemType.ALREADY_SIGNED.problem("Your organisation has approved this amendment.");
    }
    proposed(amendment);
    AgreementChanges.in(AgreementStatus.SIGNED, agreement);
    version.checkRead(amendment.version);
    AgreementEdition last = editions.last(agreement.id);
    if (last.number != amendment.baseEdition) {
      throw ProblemType.WRONG_STATE.problem(
          "Another amendment has come into force since. Withdraw this one and propose it anew.");
    }
    amendments.approve(amendment, new AmendmentApproval(id, party.id(), actor, changes.now()));
    if (approved.size() + 1 == agreement.parties.size()) {
      enterIntoForce(amendment, agreement, last);
    }
    return stored(amendment, false);
  }

  /** Withdraws a proposal that is not in force. */
  @Transactional
  public Stored<AmendmentView> withdraw(UUID id, String reason, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    Amendment amendment = visible(id, changes.locked(agreementOf(id), actor), actor);
    changes.forCoordinator(amendment.agreementId, actor);
    proposed(amendment);
    version.check(amendment.version);
    amendment.withdraw(reason);
    return stored(amendment, false);
  }

  private void enterIntoForce(
      Amendment amendment, PledgeAgreement agreement, AgreementEdition last) {
    LocalDate earliest = changes.today();
    LocalDate began = began(last);
    if (began != null && began.isAfter(earliest)) {
      earliest = began;
    }
    amendment.enterIntoForce(earliest);
    amendments.flush();
    editions.persist(new AgreementEdition(amendment));
    editions.nameItems(agreement.id, amendment.content);
    editions.flush();
    agreement.amended(amendment.content, changes.now());
    editions.flush();
  }

  /** First day of the last text: of an amendment made here, or of one made before it came here. */
  private static @Nullable LocalDate began(AgreementEdition last) {
    List<EarlierWording> earlier = last.content.before();
    return last.inForceFrom != null || earlier.isEmpty()
        ? last.inForceFrom
        : earlier.getLast().replacedOn();
  }

  /** Whoever wrote on an earlier text would undo, without a word, what was approved since. */
  private static void writtenOn(AgreementEdition last, int base) {
    if (base != last.number) {
      throw ProblemType.WRONG_STATE.problem(
          "The text was written on another edition than the last, which is number %d. Read that one and write the change in it."
              .formatted(last.number),
          FieldError.ofBody(
              "/baseEdition", "NOT_THE_LAST_EDITION", "must be the number of the last edition"));
    }
  }

  private void checkFirstDay(NewAmendment proposal) {
    LocalDate end = proposal.content().period().end();
    LocalDate latest = end == null || end.isBefore(changes.today()) ? changes.today() : end;
    LocalDate from = proposal.effectiveFrom();
    if (from != null && from.isAfter(latest.plusYears(1))) {
      throw ProblemType.RULE_BROKEN.problem(
          "A change takes effect while the agreement lasts.",
          FieldError.ofBody(
              "/effectiveFrom",
              "TOO_FAR_AHEAD",
              "must be at most a year after today or the agreement's last day"));
    }
  }

  private static void checkWhatStays(
      AgreementContent signed, AgreementContent proposed, List<JsonChange> changed) {
    var errors = new ArrayList<FieldError>();
    if (changed.isEmpty()) {
      errors.add(
          FieldError.ofBody("/content", "NOTHING_CHANGED", "must differ from the signed text"));
    }
    stays("/content/slug", signed.slug().equals(proposed.slug()), errors);
    stays(
        "/content/municipalities",
        signed.municipalities().equals(proposed.municipalities()),
        errors);
    stays("/content/parties", signed.parties().equals(proposed.parties()), errors);
    stays("/content/earlierWordings", signed.before().equals(proposed.before()), errors);
    if (!errors.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem(
          "An amendment changes something, but never who the agreement is between, nor its"
              + " history.",
          errors);
    }
  }

  private static void stays(String pointer, boolean same, List<FieldError> errors) {
    if (!same) {
      errors.add(
          FieldError.ofBody(
              pointer, "STAYS_AS_SIGNED", "must stay; other parties make another agreement"));
    }
  }

  private static void proposed(Amendment amendment) {
    if (amendment.status != AmendmentStatus.PROPOSED) {
      throw ProblemType.WRONG_STATE.problem("The amendment is settled already.");
    }
  }

  private UUID agreementOf(UUID id) {
    return amendments.agreementOf(id).orElseThrow(AmendmentViews::unknown);
  }

  /**
   * The amendment, locked; hidden from those who may not know of it.
   *
   * @param agreement locked already: whoever changes an agreement waits for it first
   */
  private Amendment visible(UUID id, PledgeAgreement agreement, Actor actor) {
    Amendment amendment = amendments.locked(id).orElseThrow(AmendmentViews::unknown);
    Set<String> parties = changes.parties(agreement.id);
    if (amendment.status != AmendmentStatus.IN_FORCE && !Permissions.mayReadDraft(actor, parties)) {
      throw AmendmentViews.unknown();
    }
    return amendment;
  }

  private Stored<AmendmentView> stored(Amendment amendment, boolean created) {
    amendments.flush();
    return new Stored<>(views.of(amendment), amendment.version, created);
  }
}
