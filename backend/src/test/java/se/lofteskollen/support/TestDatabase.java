package se.lofteskollen.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database with its owner and the application's user, as every installation has them. */
public final class TestDatabase {
  public static final String NAME = "lofteskollen";
  public static final String OWNER = "lofteskollen";
  public static final String OWNER_PASSWORD = "owner";
  public static final String USER = "lofteskollen_api";
  public static final String PASSWORD = "api";

  private TestDatabase() {}

  /** Makes both roles and the database unless they are there. */
  public static void provide(EmbeddedPostgres postgres) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(statement)) {
        statement.execute("create role %s login password '%s'".formatted(OWNER, OWNER_PASSWORD));
        statement.execute("create role %s login password '%s'".formatted(USER, PASSWORD));
        statement.execute("create database %s owner %s".formatted(NAME, OWNER));
        statement.execute("revoke connect on database %s from public".formatted(NAME));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String url(int port) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(port, NAME);
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(NAME))) {
      return found.next();
    }
  }
}
