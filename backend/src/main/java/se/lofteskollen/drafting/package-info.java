/** Helps those who draft an agreement to write promises that can be followed up. */
@NullMarked
package se.lofteskollen.drafting;

import org.jspecify.annotations.NullMarked;
