package se.lofteskollen.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestDatabase;
import se.lofteskollen.support.TestPlatform;

/** What the database refuses the application's own user, whatever the application asks. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DatabaseUserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "truncate measurement",
        "drop table measurement",
        "alter table measurement add column anything text",
        "create table anything (id int)",
        "create trigger anything before insert on measurement for each row"
            + " execute function suppress_redundant_updates_trigger()",
        "alter table activity_record disable trigger all",
        "truncate audit_event",
        "delete from audit_event",
        "update audit_event set operation = 'another'",
        "insert into audit_event (actor, operation, entity, entity_id, new)"
            + " values ('{}', 'another', 'PLACE', '1', '{}')",
        "select write_audit_event('PLACE', '1', null, null, '{}')",
        "select * from flyway_schema_history",
        "set role lofteskollen"
      })
  void mayNot(String statement) {
    assertThatThrownBy(() -> Sql.APPLICATION.run(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void ownsNothing() throws SQLException {
    assertThat(Sql.APPLICATION.run("select current_user")).containsExactly(TestDatabase.USER);
    assertThat(
            Sql.APPLICATION.run(
                "select relname from pg_class where relowner = current_user::regrole"
                    + " and relkind in ('r', 'S', 'v')"))
        .isEmpty();
  }
}
