@NullMarked
package se.lofteskollen.contract;

import org.jspecify.annotations.NullMarked;
