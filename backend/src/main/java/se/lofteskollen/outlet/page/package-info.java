/** A publication as a page that needs no script, and as what others show of its address. */
@NullMarked
package se.lofteskollen.outlet.page;

import org.jspecify.annotations.NullMarked;
