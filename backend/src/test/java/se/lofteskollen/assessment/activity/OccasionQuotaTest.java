package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.at;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.verified;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.wording.Wording;

class OccasionQuotaTest {
  private static final Occasion SPRING =
      new Occasion("var", new Wording("Vårmarknaden", "the spring market"), null);
  private static final Occasion HERRING =
      new Occasion("sill", new Wording("Sillamarknaden", "the herring market"), day("2021-08-14"));
  private static final Quota MARKETS = new OccasionQuota(List.of(SPRING, HERRING));

  @Test
  void isKeptWhenEachOccasionHasARecord() {
    var result =
        assess(MARKETS, day("2021-09-01"), at("var", "2021-05-08"), at("sill", "2021-08-14"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv()).isEqualTo("Båda de utlovade tillfällena har genomförts.");
  }

  @Test
  void twoRecordsOfOneOccasionDoNotMakeUpForTheOther() {
    var result = assess(MARKETS, LONG_AFTER, at("var", "2021-05-08"), at("var", "2021-05-09"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .isEqualTo(
            "1 av 2 utlovade tillfällen har genomförts: Vårmarknaden. Ingen granskad uppgift finns"
                + " om Sillamarknaden.");
  }

  @Test
  void aDatedOccasionIsMissedWhenItsDelayIsOver() {
    assertThat(assess(MARKETS, day("2021-08-13")).occasions().get(1).status())
        .isEqualTo(PeriodStatus.UPCOMING);
    assertThat(assess(MARKETS, day("2021-08-28")).occasions().get(1).status())
        .isEqualTo(PeriodStatus.PENDING);
    assertThat(assess(MARKETS, day("2021-08-29")).occasions().get(1).status())
        .isEqualTo(PeriodStatus.MISSED);
  }

  @Test
  void anOccasionWithoutADateIsJudgedWhenTheAgreementEnds() {
    assertThat(assess(MARKETS, day("2022-01-14")).occasions().getFirst().status())
        .isEqualTo(PeriodStatus.PENDING);
    assertThat(assess(MARKETS, day("2022-01-15")).occasions().getFirst().status())
        .isEqualTo(PeriodStatus.MISSED);
  }

  @Test
  void isOnTrackWhileNothingIsMissed() {
    var result = assess(MARKETS, day("2021-06-01"), at("var", "2021-05-08"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(result.explanation().sv())
        .isEqualTo("1 av 2 utlovade tillfällen har genomförts hittills.");
    assertThat(result.explanation().en())
        .isEqualTo("1 of 2 promised occasions has taken place so far.");
  }

  @Test
  void aRecordThatNamesNoOccasionKeepsNone() {
    var result = assess(MARKETS, LONG_AFTER, verified("2021-08-14", 3));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .startsWith("Inget av de utlovade tillfällena är registrerat som genomfört.");
  }

  @Test
  void oneOccasionIsNotCounted() {
    var market = new OccasionQuota(List.of(HERRING));

    assertThat(assess(market, day("2021-06-01")).explanation())
        .isEqualTo(
            new Wording(
                "Det utlovade tillfället har inte genomförts än.",
                "The promised occasion has not taken place yet."));
    assertThat(assess(market, LONG_AFTER).explanation().sv())
        .isEqualTo(
            "Det utlovade tillfället är inte registrerat som genomfört. Ingen granskad uppgift"
                + " finns om Sillamarknaden.");
  }

  @Test
  void occasionsAreToldApartByTheirKeys() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OccasionQuota(List.of(SPRING, SPRING)));
    assertThatIllegalArgumentException().isThrownBy(() -> new OccasionQuota(List.of()));
  }
}
