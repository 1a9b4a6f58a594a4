package se.lofteskollen.pledge;

/** An agreement's life: drafted, signed by every party, closed; a draft may be withdrawn. */
public enum AgreementStatus {
  DRAFT("a draft"),
  SIGNED("signed"),
  CLOSED("closed"),
  WITHDRAWN("withdrawn");

  private final String words;

  AgreementStatus(String words) {
    this.words = words;
  }

  /** For messages: "The agreement is a draft". */
  String inWords() {
    return words;
  }
}
