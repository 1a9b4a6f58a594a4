package se.lofteskollen.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.pledge.AgreementItem.Kind;
import se.lofteskollen.shared.text.Text;

/** What could not be done as promised, why, and what was done instead. */
@Entity
class Deviation {
  @Id UUID id;
  @Version long version;
  UUID agreementId;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "item_id")
  AgreementItem item;

  LocalDate fromDay;
  @Nullable LocalDate toDay;

  @Enumerated(EnumType.STRING)
  DeviationReason reasonCode;

  @JdbcTypeCode(SqlTypes.JSON)
  Text explanation;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text instead;

  String statedBy;
  String statedByName;
  Instant statedAt;
  @Nullable String voidReason;

  protected Deviation() {}

  Deviation(UUID id, NewDeviation content, AgreementItem item, Actor by, Instant now) {
    this.id = id;
    agreementId = content.agreementId();
    this.item = item;
    fromDay = content.from();
    toDay = content.to();
    reasonCode = content.reasonCode();
    explanation = content.explanation();
    instead = content.instead();
    statedBy = by.subject();
    statedByName = by.name();
    statedAt = now;
  }

  NewDeviation content() {
    return new NewDeviation(
        agreementId,
        item.kind == Kind.PLEDGE ? item.id : null,
        item.kind == Kind.ACTIVITY ? item.id : null,
        fromDay,
        toDay,
        reasonCode,
        explanation,
        instead);
  }

  void correct(NewDeviation content, AgreementItem newItem) {
    item = newItem;
    fromDay = content.from();
    toDay = content.to();
    reasonCode = content.reasonCode();
    explanation = content.explanation();
    instead = content.instead();
  }
}
