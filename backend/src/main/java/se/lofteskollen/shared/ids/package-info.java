@NullMarked
package se.lofteskollen.shared.ids;

import org.jspecify.annotations.NullMarked;
