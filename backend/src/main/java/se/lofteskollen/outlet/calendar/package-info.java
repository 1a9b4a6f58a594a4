/** What is planned, as a calendar (iCalendar, RFC 5545). */
@NullMarked
package se.lofteskollen.outlet.calendar;

import org.jspecify.annotations.NullMarked;
