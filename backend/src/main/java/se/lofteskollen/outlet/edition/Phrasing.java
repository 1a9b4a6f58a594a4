package se.lofteskollen.outlet.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.voice.Speaker;

/** What a snapshot holds, in the words of one language. */
record Phrasing(Speaker speaker) {
  private static final int DECIMALS = 2;

  String say(Saying saying) {
    return speaker.say(saying);
  }

  /** What somebody wrote; nothing where nobody did. */
  @Nullable String written(@Nullable Text text) {
    return text == null ? null : said(text);
  }

  String said(Text text) {
    return speaker.say(new Saying.Written(text.sv(), text.en()));
  }

  String day(LocalDate day) {
    return speaker.say(new Saying.Day(day));
  }

  /** The day in Sweden. */
  String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, SwedishClock.ZONE));
  }

  String days(LocalDate first, LocalDate last) {
    return speaker.say(new Saying.Span(first, last));
  }

  String days(ClosedPeriod period) {
    return days(period.start(), period.end());
  }

  /** With every decimal that it has. */
  String number(BigDecimal number) {
    return speaker.say(new Saying.Figure(number));
  }

  String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** A computed number to at most two decimals, halves away from zero. */
  String rounded(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return number(rounded);
  }

  String list(List<String> items) {
    return speaker.list(items);
  }

  Message message(String code) {
    return Edition.message(code);
  }
}
