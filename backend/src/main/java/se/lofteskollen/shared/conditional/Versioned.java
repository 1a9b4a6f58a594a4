package se.lofteskollen.shared.conditional;

/** A representation that carries the version its ETag is made from. */
public interface Versioned {
  long version();
}
