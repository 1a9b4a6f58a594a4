@NullMarked
package se.lofteskollen.overview;

import org.jspecify.annotations.NullMarked;
