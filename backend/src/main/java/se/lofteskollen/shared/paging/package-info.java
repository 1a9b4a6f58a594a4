@NullMarked
package se.lofteskollen.shared.paging;

import org.jspecify.annotations.NullMarked;
