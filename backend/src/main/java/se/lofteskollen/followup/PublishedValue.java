package se.lofteskollen.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** The newest value of one period that a publication shows; the database writes it beside it. */
@Entity
@Table(name = "publication_value")
@Immutable
class PublishedValue {
  @EmbeddedId Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  Text indicatorName;

  /** Null: words alone, or withheld. */
  @Nullable BigDecimal value;

  protected PublishedValue() {}

  ClosedPeriod period() {
    return new ClosedPeriod(key.periodStart(), key.periodEnd());
  }

  /** Of which indicator and period, in which version. */
  @Embeddable
  record Key(
      UUID followUpId, int version, String indicator, LocalDate periodStart, LocalDate periodEnd) {}
}
