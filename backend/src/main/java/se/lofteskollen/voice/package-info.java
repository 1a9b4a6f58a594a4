/**
 * Makes words of what is to be said: one file of messages per language, and all there is is read.
 */
@NullMarked
package se.lofteskollen.voice;

import org.jspecify.annotations.NullMarked;
