package se.lofteskollen.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
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
import se.lofteskollen.shared.time.SwedishClock;

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
  @Nullable Long numerator;
  @Nullable BigDecimal denominator;
  @Nullable Integer sampleSize;
  @Nullable BigDecimal standardError;
  @Nullable BigDecimal designEffect;
  @Nullable LocalDate publishedOn;
  @Nullable LocalDate retrievedOn;

  /** Said by the database. */
  @Column(insertable = false, updatable = false)
  @Nullable Instant enteredAt;

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
    numerator = measurement.numerator();
    denominator = measurement.denominator();
    sampleSize = measurement.sampleSize();
    standardError = measurement.standardError();
    designEffect = measurement.designEffect();
    publishedOn = measurement.publishedOn();
    retrievedOn = measurement.retrievedOn();
  }

  /** Whether it is the same measurement; 1.5 and 1.50 are the same value. */
  boolean says(NewMeasurement other) {
    return same(value, other.value())
        && period().equals(other.period())
        && Objects.equals(words, other.words())
        && direction == other.direction()
        && Objects.equals(note, other.note())
        && status == other.status()
        && sourceUrl.equals(other.source().toString())
        && Objects.equals(numerator, other.numerator())
        && same(denominator, other.denominator())
        && Objects.equals(sampleSize, other.sampleSize())
        && same(standardError, other.standardError())
        && same(designEffect, other.designEffect())
        && Objects.equals(publishedOn, other.publishedOn())
        && Objects.equals(retrievedOn, other.retrievedOn());
  }

  /**
   * Whether a document that was written before a measurement had figures beside its value, or that
   * leaves them out, means this one.
   */
  boolean isMeantBy(NewMeasurement other) {
    return says(
        new NewMeasurement(
            other.period(),
            other.value(),
            other.words(),
            other.direction(),
            other.note(),
            other.status(),
            other.source(),
            orOurs(other.numerator(), numerator),
            orOurs(other.denominator(), denominator),
            orOurs(other.sampleSize(), sampleSize),
            orOurs(other.standardError(), standardError),
            orOurs(other.designEffect(), designEffect),
            orOurs(other.publishedOn(), publishedOn),
            orOurs(other.retrievedOn(), retrievedOn)));
  }

  /** As {@link NewMeasurement#competesWith}. */
  boolean competesWith(NewMeasurement later) {
    return period().equals(later.period())
        && status == later.status()
        && sourceUrl.equals(later.source().toString())
        && (later.publishedOn() == null || later.publishedOn().equals(publishedOn));
  }

  /** The day from which it is known: that of its publication, or where none is stated the last. */
  LocalDate knownFrom() {
    return publishedOn == null ? periodEnd : publishedOn;
  }

  /**
   * The day it reaches to, where it was published before its period was over; null where it is
   * complete. Where no day of publication is stated, the first on which it was seen. What is final
   * is complete: the survey of a year is made within it.
   */
  @Nullable LocalDate reachesTo() {
    LocalDate seen = publishedOn == null ? retrievedOn : publishedOn;
    if (seen == null && enteredAt != null) {
      seen = LocalDate.ofInstant(enteredAt, SwedishClock.ZONE);
    }
    return status == MeasurementStatus.PRELIMINARY && seen != null && seen.isBefore(periodEnd)
        ? seen
        : null;
  }

  ClosedPeriod period() {
    return new ClosedPeriod(periodStart, periodEnd);
  }

  private static <T> @Nullable T orOurs(@Nullable T theirs, @Nullable T ours) {
    return theirs == null ? ours : theirs;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
