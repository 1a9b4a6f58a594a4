package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar period in which a recurring quota is counted. */
public enum Every {
  MONTH {
    @Override
    Days around(LocalDate day) {
      YearMonth month = YearMonth.from(day);
      return new Days(month.atDay(1), month.atEndOfMonth());
    }

    @Override
    String key(LocalDate firstDay) {
      return YearMonth.from(firstDay).toString();
    }
  };

  /** The whole calendar period that {@code day} belongs to. */
  abstract Days around(LocalDate day);

  /** The period's name in data, ISO 8601: {@code 2021-03}. */
  abstract String key(LocalDate firstDay);
}
