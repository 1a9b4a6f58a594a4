package se.lofteskollen.roletable;

import static se.lofteskollen.roletable.Fixture.Request.asking;
import static se.lofteskollen.roletable.Fixture.Request.at;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.lofteskollen.access.Role;
import se.lofteskollen.roletable.Fixture.Request;
import se.lofteskollen.roletable.Fixture.Secrecy;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** Follow-ups from draft to publication. */
final class FollowUpFixtures {
  private static final String PERIOD = "2020-H1";

  private final WrittenAgreement agreement = WrittenAgreement.signed();
  private final WrittenFollowUp published = WrittenFollowUp.published(agreement, PERIOD);

  static Map<String, Fixture> all() {
    var followUps = new FollowUpFixtures();
    var fixtures = new HashMap<String, Fixture>();
    followUps.addReading(fixtures);
    followUps.addWriting(fixtures);
    followUps.addApproving(fixtures);
    return fixtures;
  }

  private void addReading(Map<String, Fixture> fixtures) {
    var of = Map.of("id", published.id());
    // everyone sees the plan; who works with it also sees what is begun
    var shownLess = new Secrecy(Set.of(Role.COORDINATOR, Role.APPROVER, Role.ADMIN), 200, 200);
    fixtures.put(
        "listFollowUps",
        Fixture.of(200, asking(Map.of("agreement", agreement.slug()))).kept(shownLess));
    fixtures.put("listTasks", Fixture.of(200, at(Map.of())));
    fixtures.put("getFollowUp", Fixture.of(200, at(of)).kept(Secrecy.HIDDEN));
    fixtures.put("getFollowUpDocument", Fixture.of(200, at(of)).kept(Secrecy.HIDDEN));
    fixtures.put("listPublications", Fixture.of(200, asking(Map.of("municipality", "1261"))));
    fixtures.put("getPublication", Fixture.of(200, at(of)));
    fixtures.put("getPublicationContent", Fixture.of(200, at(of)));
    fixtures.put("listPublicationVersions", Fixture.of(200, at(of)));
    fixtures.put(
        "getPublicationVersion", Fixture.of(200, at(Map.of("id", published.id(), "version", 1))));
    fixtures.put("listPublicationFigures", Fixture.of(200, at(of)));
    fixtures.put("listPublicationDataDictionary", Fixture.of(200, at(of)));
    fixtures.put("getPublicationFeed", Fixture.of(200, asking(Map.of("municipality", "1261"))));
    fixtures.put("getFollowUpCalendar", Fixture.of(200, asking(Map.of("municipality", "1261"))));
    fixtures.put("getPublicationDocument", Fixture.of(200, at(of)));
    fixtures.put("getPublicationPage", Fixture.of(200, at(of)));
    fixtures.put("getPublicationPicture", Fixture.of(200, at(of)));
    fixtures.put("getPublicationSharing", Fixture.of(200, at(of)));
    fixtures.put("getPublicationComparison", Fixture.of(200, at(of)));
  }

  private void addWriting(Map<String, Fixture> fixtures) {
    fixtures.put(
        "putFollowUp",
        Fixture.of(
            201,
            _ ->
                at(Map.of("id", Ids.next()))
                    .sending(
                        Map.of("agreementId", WrittenAgreement.signed().id(), "period", PERIOD))));
    var writing =
        Fixture.of(
                200,
                _ ->
                    of(WrittenFollowUp.begun(WrittenAgreement.signed(), PERIOD))
                        .sending(WrittenFollowUp.summary("Det blev av.")))
            .kept(Secrecy.HIDDEN);
    fixtures.put("putFollowUpContent", writing);
    fixtures.put("previewFollowUpDocument", writing);
    fixtures.put("putFollowUpSubmission", Fixture.of(200, _ -> of(written())).kept(Secrecy.HIDDEN));
    fixtures.put(
        "putFollowUpCorrection",
        Fixture.of(
                200,
                _ ->
                    of(WrittenFollowUp.published(WrittenAgreement.signed(), PERIOD))
                        .sending(Map.of("note", Map.of("sv", "En siffra var fel."))))
            .kept(Secrecy.HIDDEN));
  }

  private void addApproving(Map<String, Fixture> fixtures) {
    fixtures.put(
        "putFollowUpApproval",
        Fixture.of(200, _ -> forOwn().sending(Map.of("checks", WrittenFollowUp.CHECKLIST)))
            .kept(Secrecy.HIDDEN));
    fixtures.put(
        "putFollowUpReturn",
        Fixture.of(200, _ -> forOwn().sending(Map.of("note", "Skriv mer."))).kept(Secrecy.HIDDEN));
  }

  private static WrittenFollowUp written() {
    var followUp = WrittenFollowUp.begun(WrittenAgreement.signed(), PERIOD);
    followUp.write(WrittenFollowUp.summary("Det blev av.")).statusCode(200);
    return followUp;
  }

  private static Request of(WrittenFollowUp followUp) {
    return at(Map.of("id", followUp.id())).replacing(followUp.etag());
  }

  /** One that every party may approve. */
  private static Request forOwn() {
    var followUp = WrittenFollowUp.submitted(WrittenAgreement.signed(), PERIOD);
    return at(Map.of("id", followUp.id(), "organisation", Identity.OWN))
        .replacing(followUp.read(Account.COORDINATOR).extract().header("ETag"));
  }
}
