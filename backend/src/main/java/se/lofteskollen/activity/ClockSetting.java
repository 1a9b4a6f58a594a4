package se.lofteskollen.activity;

import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the two is meant, of a time that occurs twice. */
@Schema(
    description =
        "Which of the two is meant of a time that occurs twice, when summer time ends in October:"
            + " SUMMER is the earlier one.")
public enum ClockSetting {
  SUMMER(2),
  STANDARD(1);

  private final int hoursAheadOfUtc;

  ClockSetting(int hoursAheadOfUtc) {
    this.hoursAheadOfUtc = hoursAheadOfUtc;
  }

  ZoneOffset offset() {
    return ZoneOffset.ofHours(hoursAheadOfUtc);
  }
}
