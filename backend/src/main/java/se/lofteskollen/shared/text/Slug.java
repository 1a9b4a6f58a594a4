package se.lofteskollen.shared.text;

/**
 * A short name for addresses: lower-case letters a–z, digits and single hyphens. The pattern takes
 * at most 50 words: a name of 100 characters has no more, and a matcher cannot be made to run out
 * of stack by a longer one.
 */
public final class Slug {
  public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+){0,49}$";

  private Slug() {}
}
