package se.lofteskollen.roletable;

import static se.lofteskollen.roletable.Fixture.Request.asking;
import static se.lofteskollen.roletable.Fixture.Request.at;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.lofteskollen.access.Role;
import se.lofteskollen.roletable.Fixture.Request;
import se.lofteskollen.roletable.Fixture.Secrecy;
import se.lofteskollen.roletable.World.Agreement;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Api;

/** Agreements from draft to closed, their amendments and deviations. */
final class AgreementFixtures {
  /** A draft, and what is proposed, is for those who work with it. */
  private static final Secrecy IN_PREPARATION =
      Secrecy.hiddenFromAllBut(Role.COORDINATOR, Role.APPROVER, Role.ADMIN);

  private static final Map<String, String> REASON = Map.of("reason", "Prövas av rolltabellen.");

  private final Agreement draft = World.draft();
  private final Agreement signed = World.signed();
  private final String activity = signed.activity();
  private final UUID amendment = proposed(signed);
  private final UUID deviation = stated();

  static Map<String, Fixture> all() {
    var agreements = new AgreementFixtures();
    var fixtures = new HashMap<String, Fixture>();
    agreements.addReading(fixtures);
    agreements.addWriting(fixtures);
    agreements.addAmending(fixtures);
    agreements.addDeviating(fixtures);
    return fixtures;
  }

  private void addReading(Map<String, Fixture> fixtures) {
    var ofDraft = Fixture.of(200, at(Map.of("agreement", draft.slug()))).kept(IN_PREPARATION);
    fixtures.put("getPledgeAgreement", ofDraft);
    fixtures.put("getPledgeAgreementContent", ofDraft);
    fixtures.put("getPledgeAgreementOverview", ofDraft);
    fixtures.put("listAssessments", ofDraft);
    fixtures.put(
        "getActivityAssessment",
        Fixture.of(200, at(Map.of("id", draft.shown("pledges[0].activities[0].id"))))
            .kept(IN_PREPARATION));
    fixtures.put(
        "getKpiTargetAssessment",
        Fixture.of(200, at(Map.of("id", draft.shown("kpiTargets[0].id")))).kept(IN_PREPARATION));
    fixtures.put("getDraftingCheck", ofDraft);
    fixtures.put("getAgreementDocument", ofDraft);
    var inDraft = Fixture.of(200, asking(Map.of("agreement", draft.slug()))).kept(IN_PREPARATION);
    fixtures.put("listPledges", inDraft);
    fixtures.put("listKpiTargets", inDraft);
    fixtures.put("listPledgeAgreements", Fixture.of(200, at(Map.of())));
    fixtures.put("listAuditEvents", Fixture.of(200, asking(Map.of("agreement", signed.slug()))));
  }

  private void addWriting(Map<String, Fixture> fixtures) {
    fixtures.put(
        "putPledgeAgreement",
        Fixture.of(201, _ -> at(Map.of("agreement", Ids.next())).sending(World.content())));
    fixtures.put(
        "putAgreementDocument",
        Fixture.of(
            201,
            _ ->
                at(Map.of("agreement", Ids.next()))
                    .sending(World.document(draft))
                    .as("application/yaml")));
    fixtures.put(
        "putSignature",
        Fixture.of(
                200,
                _ -> {
                  Agreement toSign = World.draft();
                  return at(Map.of("agreement", toSign.id(), "organisation", Identity.OWN))
                      .replacing(toSign.etag());
                })
            .kept(Secrecy.HIDDEN));
    fixtures.put("putWithdrawal", Fixture.of(200, _ -> ending(World.draft())).kept(Secrecy.HIDDEN));
    fixtures.put("putClosure", Fixture.of(200, _ -> ending(World.signed())));
  }

  private void addAmending(Map<String, Fixture> fixtures) {
    fixtures.put(
        "putAmendment",
        Fixture.of(201, _ -> at(Map.of("id", Ids.next())).sending(amendmentOf(signed))));
    fixtures.put("listAmendments", Fixture.of(200, asking(Map.of("agreement", signed.slug()))));
    fixtures.put("getAmendment", Fixture.of(200, at(Map.of("id", amendment))).kept(IN_PREPARATION));
    fixtures.put(
        "putAmendmentApproval",
        Fixture.of(
                200,
                _ ->
                    at(Map.of("id", proposed(signed), "organisation", Identity.OWN))
                        .replacing("\"v0\""))
            .kept(Secrecy.HIDDEN));
    fixtures.put(
        "putAmendmentWithdrawal",
        Fixture.of(200, _ -> at(Map.of("id", proposed(signed))).replacing("\"v0\"").sending(REASON))
            .kept(Secrecy.HIDDEN));
  }

  private void addDeviating(Map<String, Fixture> fixtures) {
    fixtures.put(
        "putDeviation", Fixture.of(201, _ -> at(Map.of("id", Ids.next())).sending(deviation())));
    fixtures.put("getDeviation", Fixture.of(200, at(Map.of("id", deviation))));
    fixtures.put("listDeviations", Fixture.of(200, asking(Map.of("agreement", signed.slug()))));
    fixtures.put(
        "putDeviationVoid",
        Fixture.of(200, _ -> at(Map.of("id", stated())).replacing("\"v0\"").sending(REASON)));
  }

  private static Request ending(Agreement agreement) {
    return at(Map.of("agreement", agreement.id())).replacing(agreement.etag()).sending(REASON);
  }

  private static UUID proposed(Agreement agreement) {
    UUID id = Ids.next();
    Api.replace(Account.COORDINATOR, "/amendments/" + id, null, amendmentOf(agreement))
        .statusCode(201);
    return id;
  }

  private static Map<String, Object> amendmentOf(Agreement agreement) {
    return Map.of(
        "agreementId",
        agreement.id(),
        "baseEdition",
        1,
        "content",
        Api.changed(agreement.content(), "goal", Map.of("sv", "Ett mål")),
        "reasonCode",
        "CHANGED_NEED",
        "reason",
        Map.of("sv", "Målet saknades."));
  }

  private UUID stated() {
    UUID id = Ids.next();
    Api.replace(Account.COORDINATOR, "/deviations/" + id, null, deviation()).statusCode(201);
    return id;
  }

  private Map<String, Object> deviation() {
    return Map.of(
        "agreementId",
        signed.id(),
        "activityId",
        activity,
        "from",
        "2021-03-01",
        "reasonCode",
        "STAFFING",
        "explanation",
        Map.of("sv", "Vakanser."));
  }
}
