@NullMarked
package se.lofteskollen.shared.text;

import org.jspecify.annotations.NullMarked;
