/**
 * The rules alone: was the promise kept, and what came of it? Plain Java, no framework, no input or
 * output, no clock of its own. Records in, records out.
 */
@NullMarked
package se.lofteskollen.assessment;

import org.jspecify.annotations.NullMarked;
