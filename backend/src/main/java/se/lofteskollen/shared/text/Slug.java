package se.lofteskollen.shared.text;

/** A short name for addresses: lower-case letters a–z, digits and single hyphens. */
public final class Slug {
  public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private Slug() {}
}
