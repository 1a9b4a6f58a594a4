@NullMarked
package se.lofteskollen.exchange;

import org.jspecify.annotations.NullMarked;
