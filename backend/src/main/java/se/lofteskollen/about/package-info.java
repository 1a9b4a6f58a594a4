@NullMarked
package se.lofteskollen.about;

import org.jspecify.annotations.NullMarked;
