/**
 * The formulas that the judgement of an indicator rests on: doubles in, records out, no rounding.
 * Each names its source. Rules and measured agreement with R: docs/assessment.md.
 */
@NullMarked
package se.lofteskollen.assessment.statistics;

import org.jspecify.annotations.NullMarked;
