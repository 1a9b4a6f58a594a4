@NullMarked
package se.lofteskollen.history;

import org.jspecify.annotations.NullMarked;
