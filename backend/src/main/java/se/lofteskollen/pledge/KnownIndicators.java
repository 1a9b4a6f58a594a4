package se.lofteskollen.pledge;

import java.util.Collection;
import java.util.Set;

/** Tells which indicators exist; answered by the room that keeps them, which builds on this one. */
public interface KnownIndicators {
  /** Those of the slugs that are registered. */
  Set<String> knownIndicators(Collection<String> slugs);
}
