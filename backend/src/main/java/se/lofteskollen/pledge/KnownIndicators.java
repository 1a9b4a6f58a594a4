package se.lofteskollen.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.shared.problem.FieldError;

/**
 * Tells what is known of indicators; answered by the room that keeps them, which builds on this.
 */
public interface KnownIndicators {
  /** Those of the slugs that are registered. */
  Set<String> knownIndicators(Collection<String> slugs);

  /**
   * Whether a text that everyone reads may state the value: not when the indicator is sensitive and
   * the number small, or withheld because it gives a small one away. An unknown indicator keeps
   * nothing secret.
   */
  boolean mayBeStated(String indicator, Baseline baseline);

  /**
   * What of a baseline does not fit the kind of the indicator, with pointers into it; nothing for
   * an unknown indicator.
   */
  List<FieldError> misfits(String indicator, Baseline baseline);
}
