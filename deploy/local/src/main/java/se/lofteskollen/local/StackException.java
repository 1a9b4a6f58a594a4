package se.lofteskollen.local;

/** The stack cannot start or go on. The message is what the person at the terminal reads. */
class StackException extends RuntimeException {
  StackException(String message) {
    super(message);
  }

  StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
