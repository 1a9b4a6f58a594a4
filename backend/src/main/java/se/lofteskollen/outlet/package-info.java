/** One publication in every form: nothing here knows more than its snapshot says. */
@NullMarked
package se.lofteskollen.outlet;

import org.jspecify.annotations.NullMarked;
