package se.lofteskollen.followup;

/** A follow-up's way: written, submitted to every party, published; corrected from the start. */
public enum FollowUpStatus {
  DRAFT("being written"),
  SUBMITTED("submitted"),
  PUBLISHED("published");

  private final String words;

  FollowUpStatus(String words) {
    this.words = words;
  }

  /** For messages: "The follow-up is submitted". */
  String inWords() {
    return words;
  }
}
