package se.lofteskollen.shared.conditional;

/** A representation that carries the version its ETag is made from. */
public interface Versioned {
  long version();

  /** Whether the reader may change it and so needs the version; others get a tag of the content. */
  boolean changeable();
}
