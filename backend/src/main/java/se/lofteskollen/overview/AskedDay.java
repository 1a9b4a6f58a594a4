package se.lofteskollen.overview;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The query parameters of an answer for another day than today. */
public class AskedDay {
  @QueryParam("asOf")
  @Nullable LocalDate asOf;

  @QueryParam("knownOn")
  @Nullable LocalDate knownOn;

  /** What they ask for. */
  public Moment moment() {
    return new Moment(asOf, knownOn);
  }
}
