@NullMarked
package se.lofteskollen.shared.time;

import org.jspecify.annotations.NullMarked;
