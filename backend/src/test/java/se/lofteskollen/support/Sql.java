package se.lofteskollen.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Statements past the application: as its own user, or as the owner of its tables. */
public enum Sql {
  APPLICATION("quarkus.datasource"),
  OWNER("quarkus.flyway");

  private final String account;

  Sql(String account) {
    this.account = account;
  }

  /** Runs the statements in one transaction; the first column of what the last one answers. */
  public List<String> run(String... statements) throws SQLException {
    var config = ConfigProvider.getConfig();
    try (Connection connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(account + ".username", String.class),
                config.getValue(account + ".password", String.class));
        var prepared = connection.createStatement()) {
      connection.setAutoCommit(false);
      var answer = new ArrayList<String>();
      for (String statement : statements) {
        answer.clear();
        if (prepared.execute(statement)) {
          try (var rows = prepared.getResultSet()) {
            while (rows.next()) {
              answer.add(rows.getString(1));
            }
          }
        }
      }
      connection.commit();
      return answer;
    }
  }
}
