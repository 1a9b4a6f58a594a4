package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.problem.ProblemType;

/** Each party's approver signs; the last signature freezes the text. */
@ApplicationScoped
public class SigningService {
  private final AgreementRepository agreements;
  private final EditionRepository editions;
  private final SignatureRepository signatures;
  private final AgreementChanges changes;
  private final WhatIsRecorded recorded;
  private final ContentRules rules;
  private final AuditTrail auditTrail;

  SigningService(
      AgreementRepository agreements,
      EditionRepository editions,
      SignatureRepository signatures,
      AgreementChanges changes,
      WhatIsRecorded recorded,
      ContentRules rules,
      AuditTrail auditTrail) {
    this.agreements = agreements;
    this.editions = editions;
    this.signatures = signatures;
    this.changes = changes;
    this.recorded = recorded;
    this.rules = rules;
    this.auditTrail = auditTrail;
  }

  /**
   * Signs for one's own organisation.
   *
   * @param organisation the party's slug
   * @param version the version that was read: nobody signs a text they have not seen
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for another organisation or for whoever
   *     brought verified records along, 404 when it is no party, 409 when it has signed already,
   *     412 when the text has changed, 422 when it breaks a rule by now
   */
  @Transactional
  public Stored<AgreementView> sign(UUID id, String organisation, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    PledgeAgreement agreement = changes.locked(id, actor);
    OrganisationView party = changes.partyFor(agreement, organisation, actor);
    var signed = signatures.under(List.of(id)).stream().map(s -> s.key.organisationId()).toList();
    if (signed.contains(party.id())) {
      throw ProblemType.ALREADY_SIGNED.problem("Your organisation has signed this agreement.");
    }
    AgreementChanges.in(AgreementStatus.DRAFT, agreement);
    AgreementChanges.check(version, agreement);
    if (recorded.hasVerifiedFrom(actor, id)) {
      throw ProblemType.OWN_RECORD.problem(
          "You brought records into this draft that count as verified once it is signed. Nobody"
              + " verifies what they recorded: another approver signs.");
    }
    // what fitted when it was written may not fit any more: another kind of indicator, a small
    // number
    rules.check(id, editions.last(id).content, "");
    signatures.persist(
        Signature.here(
            new Signature.Key(id, party.id()), editions.fingerprint(id), actor, changes.now()));
    agreements.flush();
    if (signed.size() + 1 == agreement.parties.size()) {
      agreement.signed(changes.now());
    }
    return changes.changed(agreement, false);
  }
}
