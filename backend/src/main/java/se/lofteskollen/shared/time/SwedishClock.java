package se.lofteskollen.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of "now"; calendar rules are reckoned in Europe/Stockholm. */
@ApplicationScoped
public class SwedishClock {
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZONE);
  }
}
