package se.lofteskollen.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against published calendars, whose days are written out year by year and not computed: the lists
 * of Swedish public holidays at allasvar.se (2019), veckorna.se (2023 to 2025), tidochdatum.se
 * (2025 to 2027, 2030) and kalender-365.se (2026, 2028). Of the other years no list was at hand;
 * theirs follow from Gauss's Easter rule.
 */
class SwedishHolidaysTest {
  /** On the same date every year. */
  private static final String FIXED = "01-01 01-06 05-01 06-06 12-24 12-25 12-26 12-31";

  /**
   * The movable ones: Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday,
   * Midsummer's Eve, Midsummer's Day, All Saints' Day.
   */
  @ParameterizedTest
  @CsvSource({
    "2008, 03-21 03-23 03-24 05-01 05-11 06-20 06-21 11-01",
    "2011, 04-22 04-24 04-25 06-02 06-12 06-24 06-25 11-05",
    "2015, 04-03 04-05 04-06 05-14 05-24 06-19 06-20 10-31",
    "2016, 03-25 03-27 03-28 05-05 05-15 06-24 06-25 11-05",
    "2017, 04-14 04-16 04-17 05-25 06-04 06-23 06-24 11-04",
    "2018, 03-30 04-01 04-02 05-10 05-20 06-22 06-23 11-03",
    "2019, 04-19 04-21 04-22 05-30 06-09 06-21 06-22 11-02",
    "2020, 04-10 04-12 04-13 05-21 05-31 06-19 06-20 10-31",
    "2021, 04-02 04-04 04-05 05-13 05-23 06-25 06-26 11-06",
    "2022, 04-15 04-17 04-18 05-26 06-05 06-24 06-25 11-05",
    "2023, 04-07 04-09 04-10 05-18 05-28 06-23 06-24 11-04",
    "2024, 03-29 03-31 04-01 05-09 05-19 06-21 06-22 11-02",
    "2025, 04-18 04-20 04-21 05-29 06-08 06-20 06-21 11-01",
    "2026, 04-03 04-05 04-06 05-14 05-24 06-19 06-20 10-31",
    "2027, 03-26 03-28 03-29 05-06 05-16 06-25 06-26 11-06",
    "2028, 04-14 04-16 04-17 05-25 06-04 06-23 06-24 11-04",
    "2029, 03-30 04-01 04-02 05-10 05-20 06-22 06-23 11-03",
    "2030, 04-19 04-21 04-22 05-30 06-09 06-21 06-22 11-02"
  })
  void theHolidaysOfAYearAreThoseOfTheAlmanac(int year, String movable) {
    List<LocalDate> holidays =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(SwedishHolidays::isHoliday)
            .toList();

    assertThat(holidays)
        .containsExactlyElementsOf(
            Stream.of(FIXED, movable)
                .flatMap(days -> Arrays.stream(days.split(" ")))
                .map(day -> LocalDate.parse(year + "-" + day))
                .distinct()
                .sorted()
                .toList());
  }
}
