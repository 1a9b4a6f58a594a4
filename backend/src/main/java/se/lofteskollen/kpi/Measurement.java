package se.lofteskollen.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;

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

  Measurement(UUID indicator, NewMeasurement measurement) {
    id = Ids.next();
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
}
