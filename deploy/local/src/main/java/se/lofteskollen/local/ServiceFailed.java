package se.lofteskollen.local;

import java.nio.file.Path;

/** A service ended, or did not become ready. Its log says why. */
final class ServiceFailed extends StackException {
  private final transient Path log;

  ServiceFailed(String message, Path log) {
    super(message);
    this.log = log;
  }

  Path log() {
    return log;
  }
}
