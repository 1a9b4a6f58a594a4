/**
 * What a publication of schema version 2 holds. Records of their own, which depend on nothing that
 * the API shows of the day: they change only as {@link se.lofteskollen.followup.snapshot} says.
 */
@NullMarked
package se.lofteskollen.followup.snapshot.v2;

import org.jspecify.annotations.NullMarked;
