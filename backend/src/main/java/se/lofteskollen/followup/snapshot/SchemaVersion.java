package se.lofteskollen.followup.snapshot;

import java.util.Arrays;

/** The forms that kept texts have; the last one is written. */
public enum SchemaVersion {
  /** Figures are a field for each kind of quota. Parts of it are the API's views of its time. */
  V1("1.0"),
  /** Figures are one field, whose type names their kind. */
  V2("2.0");

  private final String number;

  SchemaVersion(String number) {
    this.number = number;
  }

  /** The one that is written. */
  public static SchemaVersion newest() {
    return V2;
  }

  /**
   * The version with this number.
   *
   * @throws IllegalArgumentException when this program knows no such form
   */
  public static SchemaVersion of(String number) {
    return Arrays.stream(values())
        .filter(version -> version.number.equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown schema version " + number));
  }

  /** As it stands in the JSON: 2.0. */
  public String number() {
    return number;
  }
}
