/** A publication in Swedish words: what documents, pictures and texts for people are made of. */
@NullMarked
package se.lofteskollen.outlet.edition;

import org.jspecify.annotations.NullMarked;
