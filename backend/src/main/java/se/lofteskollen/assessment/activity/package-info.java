/**
 * The rules that answer "was the activity done as promised?". Records in, records out; the caller
 * says which day the answer is given for. Rules: docs/assessment.md.
 */
@NullMarked
package se.lofteskollen.assessment.activity;

import org.jspecify.annotations.NullMarked;
