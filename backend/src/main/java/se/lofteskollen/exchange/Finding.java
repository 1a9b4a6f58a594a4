package se.lofteskollen.exchange;

/**
 * What is wrong at one place of a document.
 *
 * @param line from 1
 * @param pointer JSON pointer to the value; empty for the whole document
 * @param code stable, for programs
 * @param detail what is expected; repeats nothing of the document but names of fields
 */
record Finding(int line, String pointer, String code, String detail) {

  String in(String file) {
    return "%s:%d: %s %s".formatted(file, line, pointer.isEmpty() ? "/" : pointer, detail);
  }
}
