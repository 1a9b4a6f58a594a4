package se.lofteskollen.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

@Entity
@Immutable
class Measurement {
  @Id UUID id;
  UUID indicatorId;
  LocalDate periodStart;
  LocalDate periodEnd;
  @Nullable BigDecimal value;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text words;

  @Enumerated(EnumType.STRING)
  @Nullable Direction direction;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text note;

  @Enumerated(EnumType.STRING)
  MeasurementStatus status;

  String sourceUrl;

  protected Measurement() {}

  Measurement(UUID id, UUID indicator, NewMeasurement measurement) {
    this.id = id;
    indicatorId = indicator;
    periodStart = measurement.period().start();
    periodEnd = measurement.period().end();
    value = measurement.value();
    words = measurement.words();
    direction = measurement.direction();
    note = measurement.note();
    status = measurement.status();
    sourceUrl = measurement.source().toString();
  }

  /** Whether it is the same measurement; 1.5 and 1.50 are the same value. */
  boolean says(NewMeasurement other) {
    return same(value, other.value())
        && period().equals(other.period())
        && Objects.equals(words, other.words())
        && direction == other.direction()
        && Objects.equals(note, other.note())
        && status == other.status()
        && sourceUrl.equals(other.source().toString());
  }

  /** Whether it is the same source's word on the same period. */
  boolean competesWith(NewMeasurement other) {
    return period().equals(other.period())
        && status == other.status()
        && sourceUrl.equals(other.source().toString());
  }

  private ClosedPeriod period() {
    return new ClosedPeriod(periodStart, periodEnd);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
