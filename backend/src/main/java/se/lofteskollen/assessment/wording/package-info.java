/** What an answer is said with: words, numbers and sentences in Swedish and English. */
@NullMarked
package se.lofteskollen.assessment.wording;

import org.jspecify.annotations.NullMarked;
