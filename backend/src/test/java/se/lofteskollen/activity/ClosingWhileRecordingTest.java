package se.lofteskollen.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

/** Nothing is recorded in an agreement behind the back of the one who is closing it. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ClosingWhileRecordingTest {
  @Inject Agreements agreements;
  @Inject DataSource database;

  @Test
  void whoRecordsWaitsForTheOneWhoIsClosing() throws Exception {
    String slug = agreements.fresh();
    String visits = Agreements.activityId(slug, VISITS);
    CompletableFuture<ValidatableResponse> recording;

    try (Connection closing = database.getConnection()) {
      closing.setAutoCommit(false);
      run(
          closing,
          "set local lofteskollen.actor = '{\"username\": \"sql\", \"operation\": \"sql\"}'",
          "update pledge_agreement set status = 'CLOSED', ended_at = now(), end_reason = 'Klart.'"
              + " where slug = '%s'".formatted(slug));
      recording =
          CompletableFuture.supplyAsync(
              () -> put(RECORDER, Ids.next(), visit(visits, "2021-03-24", 2)));
      while (!recording.isDone() && !somebodyWaits()) {
        Thread.onSpinWait();
      }
      assertThat(recording).isNotDone();
      closing.commit();
    }

    problem(recording.get(), 409, "wrong-state");
  }

  private boolean somebodyWaits() throws SQLException {
    try (Connection connection = database.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query like '%pledge_agreement%')")) {
      found.next();
      return found.getBoolean(1);
    }
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
