package se.lofteskollen.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lofteskollen.shared.ids.Ids;

/** The lasting id of something that an agreement's text names by its key. */
@Entity
@Immutable
class AgreementItem {
  @Id UUID id;
  UUID agreementId;

  @Enumerated(EnumType.STRING)
  Kind kind;

  String key;

  protected AgreementItem() {}

  AgreementItem(UUID agreement, Name name) {
    id = Ids.next();
    agreementId = agreement;
    kind = name.kind();
    key = name.key();
  }

  Name name() {
    return new Name(kind, key);
  }

  /** What sort of thing it is. */
  enum Kind {
    PLEDGE,
    ACTIVITY,
    KPI_TARGET
  }

  /** How the text names it. */
  record Name(Kind kind, String key) {}
}
