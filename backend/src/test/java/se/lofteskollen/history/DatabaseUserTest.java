package se.lofteskollen.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.support.TestDatabase;
import se.lofteskollen.support.TestPlatform;

/** What the database refuses the application's own user, whatever the application asks. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DatabaseUserTest {
  @Inject AgroalDataSource dataSource;

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
        "select * from flyway_schema_history",
        "set role lofteskollen"
      })
  void mayNot(String statement) {
    assertThatThrownBy(() -> query(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void ownsNothing() throws SQLException {
    assertThat(query("select current_user")).containsExactly(TestDatabase.USER);
    assertThat(
            query(
                "select relname from pg_class where relowner = current_user::regrole"
                    + " and relkind in ('r', 'S', 'v')"))
        .isEmpty();
  }

  private List<String> query(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var prepared = connection.createStatement()) {
      var rows = new ArrayList<String>();
      if (prepared.execute(statement)) {
        try (var result = prepared.getResultSet()) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
      }
      return rows;
    }
  }
}
