package se.lofteskollen.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a batch's other rows when one is refused. */
@Schema(
    description =
        "ALL_OR_NOTHING: one refused row and nothing is saved. EACH: every row by itself; a refused"
            + " one undoes no other. CHECK: nothing is saved; the answer says what would become of"
            + " each row, and what to know before.")
public enum BatchMode {
  ALL_OR_NOTHING,
  EACH,
  CHECK
}
