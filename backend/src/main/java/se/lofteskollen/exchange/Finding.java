package se.lofteskollen.exchange;

/**
 * What is wrong at one place of a file.
 *
 * @param line from 1
 * @param pointer JSON pointer to the value
 */
record Finding(int line, String pointer, String reason) {

  String in(String file) {
    return "%s:%d: %s %s".formatted(file, line, pointer.isEmpty() ? "/" : pointer, reason);
  }
}
