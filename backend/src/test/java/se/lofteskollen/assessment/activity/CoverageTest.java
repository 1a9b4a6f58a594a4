package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.wording.Wording;

class CoverageTest {
  private static final CoverageUnit NORTH = unit("norr", "Norra skolan");
  private static final CoverageUnit SOUTH = unit("soder", "Södra skolan");
  private static final CoverageUnit WEST = unit("vaster", "Västra skolan");
  private static final PlainQuota ALL_SCHOOLS = new CoverageQuota(List.of(NORTH, SOUTH, WEST));

  @Test
  void isKeptAsSoonAsEachUnitHasARecord() {
    var result = assess(ALL_SCHOOLS, day("2021-05-01"), at("norr"), at("soder"), at("vaster"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv()).isEqualTo("Alla 3 som löftet räknar upp är klara.");
  }

  @Test
  void threeVisitsToOneSchoolDoNotReachTheOthers() {
    var result = assess(ALL_SCHOOLS, LONG_AFTER, Done.on("2021-03-01").count(3).of("norr"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.units())
        .extracting(ItemResult::status)
        .containsExactly(PeriodStatus.KEPT, PeriodStatus.MISSED, PeriodStatus.MISSED);
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "1 av 3 som löftet räknar upp är klar. Ingen granskad uppgift finns om Södra skolan"
                    + " och Västra skolan.",
                "1 of 3 that the promise lists is done. There is no verified record of Södra skolan"
                    + " and Västra skolan."));
  }

  @Test
  void sharesThePaceOfATotal() {
    var behind = assess(ALL_SCHOOLS, day("2021-09-01"), at("norr"));

    assertThat(behind.status()).isEqualTo(AssessmentStatus.BEHIND);
    assertThat(behind.figures()).isEqualTo(new Figures.Total(3, null, 2, 2, day("2021-12-31")));
    assertThat(behind.explanation().sv())
        .isEqualTo(
            "1 av 3 som löftet räknar upp är klar hittills. Det återstår 2 att göra senast den 31"
                + " december 2021.");
    assertThat(assess(ALL_SCHOOLS, day("2021-09-01"), at("norr"), at("soder")).status())
        .isEqualTo(AssessmentStatus.ON_TRACK);
  }

  @Test
  void whatNamesNoUnitReachesNone() {
    assertThat(assess(ALL_SCHOOLS, LONG_AFTER, Done.on("2021-03-01").count(9)).units())
        .extracting(ItemResult::status)
        .containsOnly(PeriodStatus.MISSED);
  }

  @Test
  void whatWaitsStandsBesideTheUnit() {
    var result = assess(ALL_SCHOOLS, day("2021-03-02"), at("norr").waiting());

    assertThat(result.units().getFirst())
        .isEqualTo(
            new ItemResult(
                "norr", NORTH.name(), null, Amount.NONE, Amount.exactly(1), PeriodStatus.PENDING));
  }

  @Test
  void aUnitWithoutNeedIsTakenOutAndTheOthersStay() {
    var ifNeeded = new ConditionalQuota(new Wording("vid behov", "if needed"), ALL_SCHOOLS);
    var closed = Done.on("2021-03-01").of("vaster").noNeed("Skolan lades ner");

    var oneOfTwo = assess(ifNeeded, LONG_AFTER, closed, at("norr"));
    assertThat(oneOfTwo.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(oneOfTwo.figures())
        .isInstanceOfSatisfying(
            Figures.Total.class, total -> assertThat(total.required()).isEqualTo(2));
    assertThat(assess(ifNeeded, LONG_AFTER, closed, at("norr"), at("soder")).explanation().sv())
        .isEqualTo(
            "2 av 3 som löftet räknar upp är klara. Inget behov uppstod: Västra skolan."
                + " Skäl: Skolan lades ner. Löftet gäller bara på ett villkor: vid"
                + " behov.");
  }

  @Test
  void oneUnitIsNotCounted() {
    var north = new CoverageQuota(List.of(NORTH));

    assertThat(assess(north, day("2021-05-01"), at("norr")).explanation().sv())
        .isEqualTo("Det som löftet räknar upp är gjort.");
    assertThat(assess(north, day("2021-05-01")).explanation())
        .isEqualTo(
            new Wording(
                "Det som löftet räknar upp är inte gjort än.",
                "What the promise lists is not done yet."));
    assertThat(assess(north, LONG_AFTER).explanation().sv())
        .isEqualTo(
            "Det som löftet räknar upp är inte gjort. Ingen granskad uppgift finns om Norra"
                + " skolan.");
  }

  @Test
  void twoUnitsAreBoth() {
    var two = new CoverageQuota(List.of(NORTH, SOUTH));

    assertThat(assess(two, LONG_AFTER, at("norr"), at("soder")).explanation())
        .isEqualTo(
            new Wording(
                "Båda som löftet räknar upp är klara.", "Both that the promise lists are done."));
  }

  @Test
  void unitsAreToldApartByTheirKeys() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CoverageQuota(List.of(NORTH, NORTH)));
    assertThatIllegalArgumentException().isThrownBy(() -> new CoverageQuota(List.of()));
  }

  private static Done at(String unit) {
    return Done.on("2021-03-01").of(unit);
  }

  private static CoverageUnit unit(String key, String name) {
    return new CoverageUnit(key, new Wording(name, name));
  }
}
