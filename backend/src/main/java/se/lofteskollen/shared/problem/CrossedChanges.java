package se.lofteskollen.shared.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;

/**
 * Tells "two changes got in each other's way" from a fault of our own: one of them may be sent
 * again.
 */
final class CrossedChanges {
  /** SQLSTATEs: 40P01 deadlock, 40001 serialisation failure, 55P03 lock not available. */
  private static final String CROSSED_STATES = "40P01|40001|55P03";

  private CrossedChanges() {}

  static boolean explain(Throwable cause) {
    if (ProblemStandard.find(OptimisticLockException.class, cause) != null
        || ProblemStandard.find(StaleStateException.class, cause) != null) {
      return true;
    }
    SQLException sql = ProblemStandard.find(SQLException.class, cause);
    return sql != null && sql.getSQLState() != null && sql.getSQLState().matches(CROSSED_STATES);
  }
}
