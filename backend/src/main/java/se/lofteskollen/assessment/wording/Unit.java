package se.lofteskollen.assessment.wording;

/** What is counted: "besök" and "besök", "visit" and "visits". */
public record Unit(Wording one, Wording other) {
  /** Said where a promise does not name what it counts. */
  public static final Unit OCCASION =
      new Unit(new Wording("tillfälle", "occasion"), new Wording("tillfällen", "occasions"));

  public static final Unit HOUR =
      new Unit(new Wording("timme", "hour"), new Wording("timmar", "hours"));

  static final Unit MINUTE =
      new Unit(new Wording("minut", "minute"), new Wording("minuter", "minutes"));
}
