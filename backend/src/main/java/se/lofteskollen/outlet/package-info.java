@NullMarked
package se.lofteskollen.outlet;

import org.jspecify.annotations.NullMarked;
