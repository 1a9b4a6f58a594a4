package se.lofteskollen.kpi;

import java.util.List;

/** What is to be taken over says something else of an indicator than what is registered. */
public class OtherFactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String slug;
  private final List<String> pointers;

  OtherFactsException(String slug, List<String> pointers) {
    super("Other facts are registered of indicator %s: %s".formatted(slug, pointers));
    this.slug = slug;
    this.pointers = List.copyOf(pointers);
  }

  /** The indicator that is registered otherwise. */
  public String slug() {
    return slug;
  }

  /** JSON pointers into the {@link NewIndicator}, to what differs. */
  public List<String> pointers() {
    return pointers;
  }
}
