@NullMarked
package se.lofteskollen.shared.json;

import org.jspecify.annotations.NullMarked;
