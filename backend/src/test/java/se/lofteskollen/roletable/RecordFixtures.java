package se.lofteskollen.roletable;

import static se.lofteskollen.roletable.Fixture.Request.asking;
import static se.lofteskollen.roletable.Fixture.Request.at;
import static se.lofteskollen.support.Api.joined;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.row;
import static se.lofteskollen.support.Api.visit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.access.Role;
import se.lofteskollen.roletable.Fixture.Request;
import se.lofteskollen.roletable.Fixture.Secrecy;
import se.lofteskollen.roletable.World.Agreement;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;

/** Records in a signed agreement. */
final class RecordFixtures {
  private static final Set<String> WHO_RECORD =
      Set.of(Role.RECORDER, Role.COORDINATOR, Role.RECORDS_WRITE);

  /** What waits for verification is for coordinators. */
  private static final Set<String> WHO_VERIFY = Set.of(Role.COORDINATOR, Role.ADMIN);

  private final Agreement signed = World.signed();
  private final Map<String, Object> visit = visit(signed.activity(), "2021-05-05", 1);
  private final UUID waiting = recorded(World.POLICE_RECORDER, visit);

  static Map<String, Fixture> all() {
    return new RecordFixtures().fixtures();
  }

  private Map<String, Fixture> fixtures() {
    return Map.of(
        "listActivityRecords",
        Fixture.of(200, asking(Map.of("agreement", signed.slug(), "status", "REPORTED")))
            .kept(new Secrecy(WHO_VERIFY, 403, 401)),
        "getActivityRecord",
        Fixture.of(200, at(Map.of("id", waiting))).kept(new Secrecy(WHO_VERIFY, 403, 404)),
        "putActivityRecord",
        Fixture.of(201, _ -> at(Map.of("id", Ids.next())).sending(visit)),
        "postActivityRecordBatch",
        Fixture.of(200, _ -> batch()).kept(Secrecy.BY_ROW),
        "correctActivityRecord",
        Fixture.of(200, who -> ofOwnRecord(who).sending(Map.of("count", 2))),
        "putJointRecord",
        Fixture.of(200, _ -> joining(false)),
        "deleteJointRecord",
        Fixture.of(200, _ -> joining(true)),
        "voidActivityRecord",
        Fixture.of(
            200, who -> ofOwnRecord(who).sending(Map.of("reason", "Dubblett av ett besök."))),
        "putVerification",
        Fixture.of(
            200,
            _ ->
                at(Map.of("id", recorded(World.POLICE_RECORDER, visit)))
                    .replacing("\"v0\"")
                    .sending(Map.of("decision", "VERIFIED"))));
  }

  /** Two parties' records of one day; of a joint one they are separated. */
  private Request joining(boolean joined) {
    UUID whole = recorded(World.POLICE_RECORDER, visit);
    UUID part = recorded(Account.RECORDER, visit);
    if (joined) {
      joined(Account.COORDINATOR, whole, part).statusCode(200);
    }
    return at(Map.of("id", whole, "part", part));
  }

  private Request batch() {
    return at(Map.of())
        .sending(Map.of("mode", "ALL_OR_NOTHING", "records", List.of(row(Ids.next(), visit))));
  }

  /** Nobody corrects what another has recorded. */
  private Request ofOwnRecord(Identity who) {
    boolean records = who.own() && WHO_RECORD.stream().anyMatch(who::has);
    Account account = records ? who.account() : World.POLICE_RECORDER;
    return at(Map.of("id", recorded(account, visit))).replacing("\"v0\"");
  }
}
