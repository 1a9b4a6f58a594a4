@NullMarked
package se.lofteskollen.pledge;

import org.jspecify.annotations.NullMarked;
