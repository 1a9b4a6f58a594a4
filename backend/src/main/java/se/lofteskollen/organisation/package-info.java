@NullMarked
package se.lofteskollen.organisation;

import org.jspecify.annotations.NullMarked;
