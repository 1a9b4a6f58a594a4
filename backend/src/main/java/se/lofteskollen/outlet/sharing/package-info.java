/**
 * What a person posts elsewhere: a picture and a text for each channel. Nothing is posted by
 * itself.
 */
@NullMarked
package se.lofteskollen.outlet.sharing;

import org.jspecify.annotations.NullMarked;
