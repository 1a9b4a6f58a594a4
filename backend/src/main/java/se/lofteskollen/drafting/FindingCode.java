package se.lofteskollen.drafting;

import se.lofteskollen.shared.text.Text;

/** What makes a promise hard to follow up, and what to do about it. */
public enum FindingCode {
  NO_PLEDGES("Det finns inga löften i texten ännu.", "There are no promises in the text yet."),
  NO_ACTIVITIES(
      "Löftet har inga aktiviteter, så det framgår inte vad som ska göras.",
      "The promise has no activities, so it does not say what will be done."),
  NO_NUMBER(
      "Aktiviteten anger inte hur många eller hur ofta. Den kan bara följas upp i ord.",
      "The activity does not say how many or how often. It can only be followed up in words."),
  NO_UNIT(
      "Det står inte vad som ska räknas, till exempel besök eller möten.",
      "The text does not say what is to be counted, such as visits or meetings."),
  NO_PERIOD(
      "Löftet gäller tills vidare, så det framgår inte när detta ska vara uppfyllt.",
      "The promise is open-ended, so it does not say by when this is to be kept."),
  CUT_PERIODS(
      "Löftets tid skär av perioder i kalendern. Ange om de ska räknas enligt kalendern eller från"
          + " löftets första dag.",
      "The agreement's days cut periods of the calendar. State whether they are the calendar's, or"
          + " counted from the agreement's first day."),
  NEVER_JUDGED(
      "Löftets tid täcker så lite av varje period att ingen av dem kan bedömas.",
      "The agreement covers so little of each period that none can be judged."),
  NO_PLACES(
      "Antalet gäller varje plats för sig, men inga platser är angivna.",
      "The number holds for each place by itself, but no places are named."),
  NO_OWNER("Ingen part ansvarar för aktiviteten.", "No party is responsible for the activity."),
  NO_DIRECTION(
      "Målet säger inte om värdet ska öka, minska eller nå en viss nivå.",
      "The target does not say whether the value should rise, fall or reach a certain level."),
  NO_SOURCE(
      "Det framgår inte vilka siffror målet ska följas upp med.",
      "The text does not say which figures the target will be followed up with."),
  NO_BASELINE(
      "Målet har inget utgångsläge att jämföra med.",
      "The target has no baseline to compare with."),
  OTHER_BASELINE(
      "Utgångsläget stämmer inte med det värde som är redovisat för samma period.",
      "The baseline differs from the value that is reported for the same period."),
  OTHER_AREA(
      "Siffrorna gäller ett annat område än löftet. De kan inte visa om målet nås.",
      "The figures are for another area than the promise. They cannot show whether the target is"
          + " met."),
  MET_BY_CHANCE(
      "Även om ingenting förändras nås målet av ren slump i minst hälften av fallen.",
      "Chance alone meets the target at least half of the time, even when nothing changes."),
  CONTRADICTING_NUMBERS(
      "En annan aktivitet lovar ett annat tal för samma sak. Skriv vad som skiljer dem åt.",
      "Another activity promises a different number for the same thing. Write how they differ.");

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
