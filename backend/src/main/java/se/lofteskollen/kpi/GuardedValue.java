package se.lofteskollen.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided of a sensitive value: whether everyone may see it, and since when. */
@Entity
class GuardedValue {
  @Id UUID measurementId;

  /** Its place in the order of showing, among the values of its indicator. */
  int place;

  /** Null while it is withheld. */
  @Nullable Integer shownAt;

  protected GuardedValue() {}

  GuardedValue(UUID measurementId, int place, @Nullable Integer shownAt) {
    this.measurementId = measurementId;
    this.place = place;
    this.shownAt = shownAt;
  }
}
