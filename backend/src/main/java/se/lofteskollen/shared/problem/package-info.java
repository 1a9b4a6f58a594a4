@NullMarked
package se.lofteskollen.shared.problem;

import org.jspecify.annotations.NullMarked;
