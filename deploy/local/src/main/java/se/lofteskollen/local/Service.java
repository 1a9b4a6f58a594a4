package se.lofteskollen.local;

import java.nio.file.Path;

/** Something of the stack that runs as a process of its own. */
interface Service {
  /** For people: "Keycloak". */
  String name();

  ProcessHandle process();

  Path log();

  /** Returns when nothing of it is left. */
  void stop();
}
