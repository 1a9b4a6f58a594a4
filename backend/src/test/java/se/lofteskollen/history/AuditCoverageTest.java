package se.lofteskollen.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;

/** Nothing goes past the trail, and nobody rewrites it. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuditCoverageTest {
  private static final String ANY_PLACE =
      "insert into place (id, municipality_code, name) values (gen_random_uuid(), '0114', '%s')";

  @Test
  void everyTableIsInTheTrail() throws SQLException {
    assertThat(
            Sql.OWNER.run(
                "select relname from pg_class c where relkind = 'r'"
                    + " and relnamespace = 'public'::regnamespace"
                    + " and relname not in ('audit_event', 'flyway_schema_history',"
                    + " 'record_revision', 'record_change', 'snapshot',"
                    + " 'notification', 'guarded_value', 'published_value',"
                    + " 'publication_value')"
                    + " and not exists (select from pg_trigger t where t.tgrelid = c.oid"
                    + " and t.tgfoid = 'audit_row'::regproc and t.tgenabled = 'O')"))
        .as("tables whose migration forgot audit_table('its_name')")
        .isEmpty();
  }

  @Test
  void everyTablesEntityHasANameInTheContract() throws SQLException {
    assertThat(Arrays.stream(AuditedEntity.values()).map(Enum::name))
        .containsAll(
            Sql.OWNER.run(
                "select distinct split_part(encode(tgargs, 'escape'), '\\000', 1)"
                    + " from pg_trigger where tgfoid = 'audit_row'::regproc"));
  }

  @Test
  void aChangeWithoutAnActorIsRefused() {
    assertThatThrownBy(() -> Sql.APPLICATION.run(ANY_PLACE.formatted("Okänd")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("A change without an actor");
  }

  @Test
  void whatTheOwnerChangesPastTheApplicationIsToldToo() throws SQLException {
    assertThat(
            Sql.OWNER.run(
                ANY_PLACE.formatted("Utan programmet"),
                "select operation || ' by ' || (actor ->> 'username') from audit_event"
                    + " where new ->> 'name' = 'Utan programmet'"))
        .containsExactly("sql by lofteskollen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set operation = 'another'",
        "delete from audit_event",
        "truncate audit_event"
      })
  void notEvenTheOwnerRewritesTheTrail(String statement) {
    assertThatThrownBy(() -> Sql.OWNER.run(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("The audit trail is never changed.");
  }

  @ParameterizedTest
  @EnumSource(Sql.class)
  void aChangeThatChangesNothingIsNotTold(Sql account) throws SQLException {
    assertThat(
            account.run(
                "select set_config('lofteskollen.actor',"
                    + " '{\"username\": \"a\", \"operation\": \"b\"}', true)",
                "update municipality set name = name where code = '1261'",
                "select id from audit_event where actor ->> 'username' = 'a'"))
        .isEmpty();
  }
}
