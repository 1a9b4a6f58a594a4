package se.lofteskollen.shared.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Names in the order of a Swedish list: å, ä and ö come last, and case decides nothing. */
public final class SwedishOrder {
  private SwedishOrder() {}

  /**
   * By the Swedish form of a name; what has the same name is in the order of its text.
   *
   * @param name of a thing
   */
  public static <T> Comparator<T> by(Function<T, String> name) {
    Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
    return Comparator.comparing(name, swedish::compare).thenComparing(name);
  }
}
