/**
 * What the parties say of a period: written by a coordinator, approved by every party, frozen as a
 * snapshot that every outlet shows.
 */
@NullMarked
package se.lofteskollen.followup;

import org.jspecify.annotations.NullMarked;
