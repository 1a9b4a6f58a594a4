/**
 * What was promised: the quotas, the agreement's time they hold for, and the periods in which
 * something is expected. Nothing here knows what was done.
 */
@NullMarked
package se.lofteskollen.assessment.promise;

import org.jspecify.annotations.NullMarked;
