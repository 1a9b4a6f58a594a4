/** Days as the rules reckon with them: calendar days in Europe/Stockholm. */
@NullMarked
package se.lofteskollen.assessment.calendar;

import org.jspecify.annotations.NullMarked;
