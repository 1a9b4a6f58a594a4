package se.lofteskollen.assessment;

import java.util.function.Function;

/** Says one thing in every language of the product. */
final class BothLanguages {
  private static final Sentences SWEDISH = new SwedishSentences();
  private static final Sentences ENGLISH = new EnglishSentences();

  private BothLanguages() {}

  static Wording say(Function<Sentences, String> sentence) {
    return new Wording(sentence.apply(SWEDISH), sentence.apply(ENGLISH));
  }
}
