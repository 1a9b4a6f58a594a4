package se.lofteskollen.drafting;

import se.lofteskollen.shared.text.Text;

/** What makes a promise hard to follow up, and what to do about it. */
public enum FindingCode {
  NO_PLEDGES("Det finns inga löften i texten ännu.", "There are no promises in the text yet."),
  NO_NUMBER(
      "Åtgärden säger inte hur många eller hur ofta. Den kan bara följas upp i ord.",
      "The activity does not say how many or how often. It can only be followed up in words."),
  NO_UNIT(
      "Det står inte vad som ska räknas, till exempel besök eller möten.",
      "It is not said what is to be counted, such as visits or meetings."),
  NO_PERIOD(
      "Löftet gäller tills vidare, så det framgår inte när antalet ska vara uppnått.",
      "The agreement is open-ended, so it is not said by when the number is to be reached."),
  NO_OWNER("Ingen part ansvarar för åtgärden.", "No party is responsible for the activity."),
  NO_DIRECTION(
      "Målet säger inte om värdet ska öka, minska eller nå en viss nivå.",
      "The target does not say whether the value shall rise, fall or reach a level."),
  NO_SOURCE(
      "Det framgår inte vilka siffror målet ska följas upp med.",
      "It is not said which figures the target will be followed up with."),
  NO_BASELINE(
      "Målet har inget utgångsläge att jämföra med.",
      "The target has no baseline to compare with."),
  OTHER_BASELINE(
      "Utgångsläget är ett annat värde än det som är redovisat för samma period.",
      "The baseline is another value than the one that is reported for the same period."),
  OTHER_AREA(
      "Siffrorna gäller ett annat område än löftet. De kan inte visa om målet nås.",
      "The figures are for another area than the agreement. They cannot show whether the target is"
          + " met."),
  MET_BY_CHANCE(
      "Målet nås i minst hälften av fallen av en slump, även om ingenting förändras.",
      "Chance alone meets the target at least half of the time, even when nothing changes."),
  CONTRADICTING_NUMBERS(
      "En annan åtgärd lovar ett annat antal av samma sak. Skriv vad som skiljer dem åt.",
      "Another activity promises another number of the same thing. Write what tells them apart.");

  private final String sv;
  private final String en;

  FindingCode(String sv, String en) {
    this.sv = sv;
    this.en = en;
  }

  Text message() {
    return new Text(sv, en);
  }
}
