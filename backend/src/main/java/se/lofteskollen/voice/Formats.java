package se.lofteskollen.voice;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;

/** Numbers and days of a language, as the library (CLDR) writes them. */
final class Formats {
  private static final String YEAR = "y";
  private static final String MONTH = "yMMMM";
  private static final String DAY = "yMMMMd";

  /** Has every day that any year has. */
  private static final int LEAP_YEAR = 2024;

  private final ULocale locale;

  Formats(ULocale locale) {
    this.locale = locale;
  }

  /** With every decimal that the number has. */
  String number(BigDecimal number) {
    LocalizedNumberFormatter format =
        NumberFormatter.withLocale(locale)
            .precision(Precision.fixedFraction(Math.max(0, number.scale())));
    return format.format(number).toString();
  }

  String day(LocalDate day) {
    return format(DAY, instant(day));
  }

  String dayOfYear(MonthDay day) {
    return format("MMMMd", instant(day.atYear(LEAP_YEAR)));
  }

  /** The shortest name that the days have. */
  String span(LocalDate first, LocalDate last) {
    String skeleton = DAY;
    if (first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1) {
      skeleton = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1 ? YEAR : MONTH;
    }
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(instant(first), instant(last)));
  }

  private String format(String skeleton, Long instant) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(instant);
  }

  /**
   * A calendar day has no hour: midnight in a zone without summer time, in which it is written, as
   * milliseconds since 1970.
   */
  static Long instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
