/** Starts and supervises the whole product on one machine: for development and browser journeys. */
@NullMarked
package se.lofteskollen.local;

import org.jspecify.annotations.NullMarked;
