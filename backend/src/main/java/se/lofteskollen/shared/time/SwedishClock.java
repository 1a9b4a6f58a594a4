package se.lofteskollen.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one source of "now"; calendar rules are reckoned in Europe/Stockholm. */
@ApplicationScoped
public class SwedishClock {
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  /** As exact as the database keeps it, so that what was saved reads the same later. */
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.system(ZONE), ChronoUnit.MICROS.getDuration());
  }
}
