/** Counts the tests of every suite. */
@NullMarked
package se.lofteskollen.local.tally;

import org.jspecify.annotations.NullMarked;
