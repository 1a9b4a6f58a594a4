package se.lofteskollen.exchange;

/** A file that cannot be imported; names file, line and reason of everything that is wrong. */
public final class BrokenPromiseFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenPromiseFileException(String file, BrokenDocumentException cause) {
    super(cause.explain(file), cause);
  }
}
