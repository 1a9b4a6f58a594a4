package se.lofteskollen.shared.problem;

import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Keeps what one item cannot answer from taking the rest of the page with it. What is accepted can
 * be answered; should a fault of ours say otherwise it is told in the log, and the reader of
 * everything else notices nothing.
 */
public final class Isolated {
  private static final Logger LOG = Logger.getLogger(Isolated.class);

  private Isolated() {}

  /**
   * The item's answer, or what is said instead.
   *
   * @param item for the log: what kind of thing it is and its id, nothing of its content
   */
  public static <T> T answer(String item, Supplier<T> answer, Supplier<T> instead) {
    try {
      return answer.get();
    } catch (RuntimeException fault) {
      LOG.errorf(fault, "No answer for %s", item);
      return instead.get();
    }
  }
}
