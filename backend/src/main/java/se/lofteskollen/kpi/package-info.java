@NullMarked
package se.lofteskollen.kpi;

import org.jspecify.annotations.NullMarked;
