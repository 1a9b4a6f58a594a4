/**
 * What may be shown of counts that are sensitive where they are small. Rules: docs/assessment.md,
 * "Small numbers".
 */
@NullMarked
package se.lofteskollen.assessment.disclosure;

import org.jspecify.annotations.NullMarked;
