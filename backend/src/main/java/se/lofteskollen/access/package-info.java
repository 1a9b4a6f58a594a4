@NullMarked
package se.lofteskollen.access;

import org.jspecify.annotations.NullMarked;
