/** A publication on paper. */
@NullMarked
package se.lofteskollen.outlet.document;

import org.jspecify.annotations.NullMarked;
