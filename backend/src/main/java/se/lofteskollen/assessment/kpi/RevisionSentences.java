package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Says what the source may still change, and what it changed since the answer or the signing. */
record RevisionSentences(Series series) {

  List<Wording> of(KpiAssessment answer) {
    var sentences = new ArrayList<Wording>();
    List<Wording> preliminary =
        Stream.of(answer.before(), answer.after())
            .filter(Objects::nonNull)
            .filter(one -> one.preliminary() && one.value() != null)
            .map(ValueWords::period)
            .toList();
    if (preliminary.size() == 1) {
      sentences.add(
          both(
              "Värdet för %s är preliminärt och kan ändras.",
              "The value for %s is preliminary and may change.", preliminary.getFirst()));
    } else if (!preliminary.isEmpty()) {
      sentences.add(
          both(
              "Värdena är preliminära och kan ändras.",
              "The values are preliminary and may change."));
    }
    var atSigning = answer.atSigning();
    if (atSigning != null) {
      Wording signed = new ValueWords(series).withUnit(atSigning.value());
      sentences.add(
          atSigning.verdict() == answer.verdict()
              ? both(
                  "När löftet undertecknades var det tidigare värdet %s. Svaret blir detsamma med"
                      + " det.",
                  "When the promise was signed the earlier value was %s. The answer is the same"
                      + " with it.",
                  signed)
              : both(
                  "När löftet undertecknades var det tidigare värdet %s. Med det blir svaret ett"
                      + " annat: %s.",
                  "When the promise was signed the earlier value was %s. With it the answer is"
                      + " another: %s.",
                  signed,
                  VerdictWords.of(atSigning.verdict())));
    }
    var revision = answer.revision();
    if (revision != null) {
      Wording on = Words.day(revision.on());
      sentences.add(
          revision.verdict() == answer.verdict()
              ? both(
                  "Källan ändrade ett av värdena den %s. Svaret är detsamma som före det.",
                  "The source changed one of the values on %s. The answer is the same as before.",
                  on)
              : both(
                  "Källan ändrade ett av värdena den %s. Före det var svaret ett annat: %s.",
                  "The source changed one of the values on %s. Before that the answer was"
                      + " another: %s.",
                  on,
                  VerdictWords.of(revision.verdict())));
    }
    return sentences;
  }
}
