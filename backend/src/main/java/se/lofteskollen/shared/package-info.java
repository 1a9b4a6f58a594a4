@NullMarked
package se.lofteskollen.shared;

import org.jspecify.annotations.NullMarked;
