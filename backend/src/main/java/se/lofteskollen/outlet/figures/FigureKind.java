package se.lofteskollen.outlet.figures;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** What a figure tells. */
@Schema(description = "What a figure tells; the data dictionary explains each.")
public enum FigureKind {
  STATUS(
      "Bedömning",
      "Assessment",
      "Om aktiviteten blev av som den var lovad.",
      "Whether the activity was done as promised."),
  EXPLANATION(
      "Förklaring",
      "Explanation",
      "Varför bedömningen blev som den blev, i ord.",
      "Why the assessment is what it is, in words."),
  WRITTEN_STATUS(
      "Parternas bedömning",
      "The parties' judgement",
      "Vad parterna själva säger om en aktivitet utan antal.",
      "What the parties themselves say of an activity without a number."),
  DONE("Genomfört", "Done", "Summan av granskade uppgifter.", "Sum of verified counts."),
  WAITING(
      "Väntar på granskning",
      "Awaiting review",
      "Rapporterat men inte granskat. Räknas inte.",
      "Reported and not verified. It does not count."),
  REQUIRED("Lovat", "Promised", "Så mycket som lovades.", "How much was promised."),
  EXPECTED_BY_NOW(
      "Väntat hittills",
      "Expected by now",
      "Vad en jämn takt skulle ha gett hittills, avrundat nedåt.",
      "What a constant pace would have given by now, rounded down."),
  MISSING(
      "Saknas",
      "Missing",
      "Så mycket som saknas för att löftet ska hållas.",
      "How much is missing for the promise to be kept."),
  MISSING_BY(
      "Saknas senast",
      "Missing by",
      "Sista dagen att ta igen det som saknas.",
      "Last day to make up for what is missing."),
  MEAN(
      "Medelvärde",
      "Mean",
      "Medelvärde av de avslutade perioder som bedöms, två decimaler, avrundat nedåt.",
      "Mean of the judged closed periods, two decimals, rounded down."),
  PERIODS_IN_MEAN(
      "Perioder i medelvärdet",
      "Periods in the mean",
      "Antal perioder som medelvärdet är taget över.",
      "How many periods the mean is taken over."),
  LIMIT(
      "Längsta tid",
      "Longest time",
      "Den tid som lovades för varje ärende.",
      "The time that was promised for every case."),
  CASES("Ärenden", "Cases", "Antal granskade ärenden.", "How many cases are verified."),
  WITHIN(
      "I tid",
      "In time",
      "Antal ärenden inom den lovade tiden.",
      "How many cases were within the promised time."),
  LATE("För sent", "Late", "Antal ärenden efter den lovade tiden.", "How many cases were not."),
  UNTIMED(
      "Utan tid",
      "Without a time",
      "Antal ärenden utan uppgift om tid.",
      "How many cases state no time."),
  WHOLE(
      "Av allt",
      "Of all",
      "Det antal som andelen är tagen av.",
      "The count that the share is taken of."),
  PART(
      "Den lovade delen",
      "The promised part",
      "Så många av dem som hör till den lovade delen.",
      "How many of them are of the promised part."),
  PERCENT(
      "Andel",
      "Share",
      "Andel i procent, en decimal, avrundat nedåt.",
      "Share in per cent, one decimal, rounded down."),
  DUE(
      "Sista dag",
      "Last day",
      "Den dag då det skulle vara gjort.",
      "The day by which it was to be done."),
  DONE_ON(
      "Gjort", "Done on", "Den dag då det först var gjort.", "The day on which it was first done."),
  PERIODS_KEPT(
      "Klarade perioder",
      "Periods kept",
      "Antal bedömda perioder som klarades.",
      "How many of the judged periods were kept."),
  PERIODS_JUDGED(
      "Bedömda perioder",
      "Periods judged",
      "Antal perioder som har fått en bedömning.",
      "How many periods have an answer."),
  REPORTED(
      "Rapporterat",
      "Reported",
      "Om något alls rapporterades. Att inget rapporterades är inte detsamma som noll.",
      "Whether anything was reported at all. Nothing reported is not the same as zero."),
  VERDICT("Förändring", "Change", "Vad som har förändrats.", "What changed."),
  ATTAINMENT("Mål", "Goal", "Om målet nåddes.", "Whether the goal was met."),
  NO_VERDICT(
      "Varför inget kan sägas",
      "Why nothing can be said",
      "Varför det inte går att säga något om en förändring.",
      "Why nothing can be said of a change."),
  METHOD(
      "Metod",
      "Method",
      "Metoden bakom bedömningen och dess version. Den beskrivs på /metoder.",
      "The method behind the answer, and its version. The page /metoder describes it."),
  ALPHA(
      "Signifikansnivå",
      "Significance level",
      "Tvåsidig signifikansnivå.",
      "Two-sided significance level."),
  GOAL(
      "Gräns för målet",
      "Limit of the goal",
      "Det värde som målet sätter som gräns.",
      "The value that the goal sets as its limit."),
  TOLERANCE(
      "Tillåten avvikelse",
      "Tolerance",
      "Så långt från utgångsvärdet som räknas som oförändrat.",
      "How far from the baseline still counts as maintained."),
  BASELINE(
      "Utgångsvärde",
      "Baseline",
      "Utgångsvärdet som det stod i det undertecknade löftet.",
      "The baseline as it was signed."),
  BEFORE(
      "Före",
      "Before",
      "Det värde som förändringen räknas från.",
      "The value that the change is counted from."),
  AFTER(
      "Efter",
      "After",
      "Det nyaste värdet i löftets tid.",
      "The newest value of the agreement's time."),
  RATIO(
      "Kvot",
      "Ratio",
      "Det senare värdet delat med det tidigare. 1 är ingen förändring.",
      "The later value divided by the earlier one. 1 is no change."),
  DIFFERENCE(
      "Skillnad",
      "Difference",
      "Det senare värdet minus det tidigare. 0 är ingen förändring.",
      "The later value minus the earlier one. 0 is no change."),
  INTERVAL_LOWER(
      "Intervallets nedre gräns",
      "Lower end of the interval",
      "Det minsta värde som uppgifterna är förenliga med.",
      "The least value that the data are compatible with."),
  INTERVAL_UPPER(
      "Intervallets övre gräns",
      "Upper end of the interval",
      "Det största värde som uppgifterna är förenliga med.",
      "The greatest value that the data are compatible with."),
  P_VALUE(
      "p-värde",
      "p-value",
      "Hur ofta slumpen ensam ger minst så stor skillnad. Tvåsidigt.",
      "How often chance alone gives at least such a difference. Two-sided."),
  DISPERSION(
      "Överspridning",
      "Dispersion",
      "Varians genom medelvärde i de tidigare perioderna, där det har vidgat intervallet.",
      "Variance to mean of the earlier periods, where it widened the interval."),
  REVISED_FROM(
      "Värdet före ändring",
      "Value until revised",
      "Värdet tills källan ändrade det.",
      "The value until its source changed it."),
  REVISED_TO(
      "Värdet efter ändring",
      "Value since revised",
      "Värdet sedan källan ändrade det.",
      "The value since its source changed it."),
  MEASUREMENT(
      "Mätvärde",
      "Measurement",
      "Ett värde från källan. Där värdet inte är offentligt står WITHHELD och inget tal.",
      "A value from the source. Where it is not public there is WITHHELD and no number."),
  MEASUREMENT_STATUS(
      "Mätvärdets status",
      "Status of the measurement",
      "Om källan kan ändra värdet.",
      "Whether the source may still change the value."),
  DIRECTION(
      "Riktning",
      "Direction",
      "Åt vilket håll värdet gick, där källan säger det i ord.",
      "Which way the value went, where the source says so in words."),
  NUMERATOR(
      "Täljare",
      "Numerator",
      "Det antal som värdet är räknat från.",
      "The count that the value was reckoned from."),
  DENOMINATOR(
      "Nämnare", "Denominator", "Det som antalet är delat med.", "What the count was divided by."),
  SAMPLE_SIZE(
      "Antal svar",
      "Sample size",
      "Antal svar bakom värdet.",
      "How many answers are behind the value."),
  STANDARD_ERROR(
      "Medelfel",
      "Standard error",
      "Värdets medelfel, i värdets enhet.",
      "Standard error of the value, in its unit."),
  DESIGN_EFFECT(
      "Designeffekt",
      "Design effect",
      "Hur mycket urvalets form ökar osäkerheten.",
      "How much the form of the sample adds to the uncertainty."),
  PROCESS_MEAN(
      "Seriens medelvärde",
      "Mean of the series",
      "Medelvärde av en lång serie (XmR-diagram).",
      "Mean of a long series (XmR chart)."),
  SIGNAL(
      "Signal",
      "Signal",
      "Ett värde som avviker mer än serien brukar.",
      "A value that varies more than the series usually does.");

  private final String sv;
  private final String en;
  private final String meaningSv;
  private final String meaningEn;

  FigureKind(String sv, String en, String meaningSv, String meaningEn) {
    this.sv = sv;
    this.en = en;
    this.meaningSv = meaningSv;
    this.meaningEn = meaningEn;
  }

  Text label() {
    return new Text(sv, en);
  }

  Text meaning() {
    return new Text(meaningSv, meaningEn);
  }

  /** As it stands last in a figure's key. */
  String segment() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
