/**
 * The rules that answer "was the promise kept?": plain Java, no framework, no input or output, no
 * clock of its own. Records in, records out; the caller says which day the answer is given for.
 *
 * <p>All dates are calendar days in Europe/Stockholm.
 */
@NullMarked
package se.lofteskollen.assessment;

import org.jspecify.annotations.NullMarked;
