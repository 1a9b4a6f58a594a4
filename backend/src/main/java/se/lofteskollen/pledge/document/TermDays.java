package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.assessment.promise.Terms;

/** The days of the two terms. */
@Schema(name = "Terms", description = "The days of the two school terms.")
public record TermDays(@NotNull @Valid DayRange spring, @NotNull @Valid DayRange autumn) {

  Terms toTerms() {
    return new Terms(spring.toDays(), autumn.toDays());
  }
}
