package se.lofteskollen.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.decide;
import static se.lofteskollen.support.Api.makeVoid;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.activity.AssessmentService;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.AsSystem;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;

/** What is kept in memory never shows: each request sees what is committed, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AssessedAtOnceTest {
  private static final String REVISION =
      "select revision from record_revision r join pledge_agreement a on a.id = r.agreement_id"
          + " where a.slug = '%s'";

  @Inject Agreements agreements;
  @Inject AssessmentService assessments;
  @Inject AsSystem system;
  @Inject EntityManager entities;

  private String slug;
  private String visits;
  private int before;

  @BeforeEach
  void givenAnAgreementThatHasBeenRead() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
    before = done();
  }

  @Test
  void everyStepInTheLifeOfARecordShowsInTheNextRequest() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    assertThat(waiting()).isEqualTo(2);

    decide(COORDINATOR, id, "\"v0\"", Map.of("decision", "RETURNED", "reason", "Vilken plats?"));
    assertThat(waiting()).isZero();

    patch(RECORDER, id, "\"v1\"", Map.of("count", 3)).statusCode(200);
    assertThat(waiting()).isEqualTo(3);
    assertThat(done()).isEqualTo(before);

    verify(COORDINATOR, id);
    assertThat(waiting()).isZero();
    assertThat(done()).isEqualTo(before + 3);

    makeVoid(COORDINATOR, id, "\"v3\"", "Registrerat två gånger.").statusCode(200);
    assertThat(done()).isEqualTo(before);
  }

  @Test
  void whatAnotherInstanceWritesShowsHereToo() throws SQLException {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    assertThat(waiting()).isEqualTo(2);

    Sql.OWNER.run("update activity_record set count = 7 where id = '%s'".formatted(id));

    assertThat(waiting()).isEqualTo(7);
  }

  @Test
  void whatIsRolledBackNeverShows() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    assertThatThrownBy(
            () ->
                Sql.OWNER.run(
                    "update activity_record set count = 7 where id = '%s'".formatted(id),
                    "select 1 / 0"))
        .isInstanceOf(SQLException.class);

    assertThat(waiting()).isEqualTo(2);
  }

  @Test
  void oneTransactionHasOneRevisionAndTheNextAHigherOne() throws SQLException {
    UUID first = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    UUID second = recorded(RECORDER, visit(visits, "2021-03-25", 2));
    long known = Long.parseLong(Sql.OWNER.run(REVISION.formatted(slug)).getFirst());

    Sql.OWNER.run(
        "update activity_record set count = 3 where id = '%s'".formatted(first),
        "update activity_record set count = 3 where id = '%s'".formatted(second));

    assertThat(Sql.OWNER.run(REVISION.formatted(slug))).containsExactly(Long.toString(known + 1));
    assertThat(
            Sql.OWNER.run(
                "select count(*) from record_change where revision = %d and record_id in ('%s', '%s')"
                    .formatted(known + 1, first, second)))
        .containsExactly("2");
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws SQLException {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    long known = Long.parseLong(Sql.OWNER.run(REVISION.formatted(slug)).getFirst());

    verify(COORDINATOR, id);

    assertThat(
            Sql.OWNER.run(
                ("select c.record_id from record_change c join pledge_agreement a"
                        + " on a.id = c.agreement_id where a.slug = '%s' and c.revision > %d")
                    .formatted(slug, known)))
        .containsExactly(id.toString());
  }

  @Test
  void theApplicationCannotTurnTheRevisionBack() {
    for (String table : List.of("record_revision", "record_change")) {
      assertThatThrownBy(() -> Sql.APPLICATION.run("update " + table + " set revision = 0"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void nothingIsRememberedOfAChangeThatMayBeTakenBack() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    assertThatThrownBy(() -> system.run(() -> assessAmidAChange(id)))
        .hasStackTraceContaining("amid a change");

    assertThat(waiting()).isEqualTo(2);
  }

  private void assessAmidAChange(UUID record) {
    entities
        .createNativeQuery("update activity_record set count = 9 where id = :id")
        .setParameter("id", record)
        .executeUpdate();
    var agreement = UUID.fromString(Agreements.overview(slug).getString("agreement.id"));
    assessments.assess(Map.of(agreement, Map.of()), AsOf.on(LocalDate.of(2021, 12, 31)));
  }

  private int done() {
    return Agreements.overview(slug).getInt(Agreements.activity(VISITS) + ".assessment.done");
  }

  private int waiting() {
    return Agreements.overview(slug).getInt(Agreements.activity(VISITS) + ".assessment.waiting");
  }
}
