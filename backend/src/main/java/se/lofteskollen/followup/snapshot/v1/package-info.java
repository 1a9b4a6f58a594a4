/**
 * What a publication of schema version 1 holds. It is closed: what is kept of it is read as it is,
 * and these records never change.
 */
@NullMarked
package se.lofteskollen.followup.snapshot.v1;

import org.jspecify.annotations.NullMarked;
