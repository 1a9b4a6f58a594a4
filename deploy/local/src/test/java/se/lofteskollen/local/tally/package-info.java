/** The count over all suites. */
@NullMarked
package se.lofteskollen.local.tally;

import org.jspecify.annotations.NullMarked;
