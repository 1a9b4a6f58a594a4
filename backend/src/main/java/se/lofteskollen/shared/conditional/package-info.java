@NullMarked
package se.lofteskollen.shared.conditional;

import org.jspecify.annotations.NullMarked;
