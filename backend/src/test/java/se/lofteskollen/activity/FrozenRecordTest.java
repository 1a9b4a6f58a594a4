package se.lofteskollen.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.SESSIONS;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.makeVoid;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;

/** A verified record stays as verified, also by SQL as the application's own user. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FrozenRecordTest {
  private static final String ACTOR =
      "set local lofteskollen.actor = '{\"username\": \"sql\", \"operation\": \"sql\"}'";

  /** SQLSTATE restrict_violation. */
  private static final String BY_A_GUARD = "23001";

  @Inject Agreements agreements;

  private UUID record;
  private String sessions;

  @BeforeEach
  void givenARecord() throws SQLException {
    String slug = agreements.fresh();
    sessions = Agreements.activityId(slug, SESSIONS);
    record = recorded(RECORDER, visit(Agreements.activityId(slug, VISITS), "2021-03-24", 2));
    run("insert into activity_record_place select '{id}', id from place where name = 'Barsebäck'");
    run("insert into activity_record_organisation values ('{id}', 'kavlinge-kommun')");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update activity_record_activity set activity_id = '{other}' where record_id = '{id}'",
        "update activity_record_activity set item = 'annat' where record_id = '{id}'",
        "update activity_record_activity set record_id = (select id from activity_record"
            + " where status = 'REPORTED' limit 1) where record_id = '{id}'",
        "insert into activity_record_activity (record_id, activity_id) values ('{id}', '{other}')",
        "delete from activity_record_activity where record_id = '{id}'",
        "update activity_record_place set place_id = (select id from place"
            + " where name = 'Kävlinge') where record_id = '{id}'",
        "insert into activity_record_place select '{id}', id from place where name = 'Kävlinge'",
        "delete from activity_record_place where record_id = '{id}'",
        "update activity_record_organisation set organisation_slug = 'lomma-kommun'"
            + " where record_id = '{id}'",
        "insert into activity_record_organisation values ('{id}', 'polisen-lpo-kavlinge')",
        "delete from activity_record_organisation where record_id = '{id}'",
        "update activity_record set count = 3 where id = '{id}'",
        "update activity_record set performed_on = '2021-07-01' where id = '{id}'",
        "delete from activity_record where id = '{id}'"
      })
  void nothingOfItIsChanged(String statement) {
    verify(COORDINATOR, record);
    refused(statement);

    makeVoid(COORDINATOR, record, "\"v1\"", "Registrerat två gånger.").statusCode(200);
    refused(statement);
  }

  @Test
  void nothingIsAddedWhileItIsVoided() {
    verify(COORDINATOR, record);

    refused(
        "update activity_record set status = 'VOIDED', void_reason = 'Fel.', voided_by = 'sql',"
            + " voided_by_name = 'sql', voided_at = now() where id = '{id}'",
        "insert into activity_record_organisation values ('{id}', 'polisen-lpo-kavlinge')");
  }

  @Test
  void whatWaitsIsStillCorrected() throws SQLException {
    run("delete from activity_record_organisation where record_id = '{id}'");

    assertThat(
            Sql.APPLICATION.run(
                "select organisation_slug from activity_record_organisation where record_id = '%s'"
                    .formatted(record)))
        .isEmpty();
  }

  private void refused(String... statements) {
    assertThatThrownBy(() -> run(statements))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(BY_A_GUARD));
  }

  private List<String> run(String... statements) throws SQLException {
    var attempt = new String[statements.length + 1];
    attempt[0] = ACTOR;
    for (int i = 0; i < statements.length; i++) {
      attempt[i + 1] =
          statements[i].replace("{id}", record.toString()).replace("{other}", sessions);
    }
    return Sql.APPLICATION.run(attempt);
  }
}
