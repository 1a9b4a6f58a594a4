/**
 * The rules that answer "what came of it?": what changed, and was the goal met. Two answers, judged
 * by a rule that was fixed before the data. Rules: docs/assessment.md.
 */
@NullMarked
package se.lofteskollen.assessment.kpi;

import org.jspecify.annotations.NullMarked;
