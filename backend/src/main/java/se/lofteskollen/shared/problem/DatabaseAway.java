package se.lofteskollen.shared.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;

/** Tells "the database cannot be reached" from a fault of our own. */
final class DatabaseAway {
  /** SQLSTATE classes: 08 connection exception, 57P operator intervention, 53 out of resources. */
  private static final String CONNECTION_STATES = "08.*|57P.*|53.*";

  private DatabaseAway() {}

  static boolean explains(Throwable cause) {
    if (ProblemStandard.find(JDBCConnectionException.class, cause) != null
        || ProblemStandard.find(SQLTransientConnectionException.class, cause) != null) {
      return true;
    }
    SQLException sql = ProblemStandard.find(SQLException.class, cause);
    if (sql == null) {
      return false;
    }
    String state = sql.getSQLState();
    // the pool's own "no connection in time" carries no state
    return state == null || state.matches(CONNECTION_STATES);
  }
}
