package se.lofteskollen.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the published almanacs of a leap year and of years with an early and a late Easter. */
class SwedishHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2008, 01-01 01-06 03-21 03-23 03-24 05-01 05-11 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31",
    "2011, 01-01 01-06 04-22 04-24 04-25 05-01 06-02 06-06 06-12 06-24 06-25 11-05 12-24 12-25 12-26 12-31",
    "2021, 01-01 01-06 04-02 04-04 04-05 05-01 05-13 05-23 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31",
    "2024, 01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31",
    "2026, 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"
  })
  void theHolidaysOfAYearAreThoseOfTheAlmanac(int year, String published) {
    List<LocalDate> holidays =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(SwedishHolidays::isHoliday)
            .toList();

    assertThat(holidays)
        .containsExactlyElementsOf(
            Arrays.stream(published.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList());
  }
}
