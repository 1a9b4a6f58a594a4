package se.lofteskollen.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.ids.Ids;

/** The text of an agreement as it stood from a certain day; the database keeps a signed one. */
@Entity
class AgreementEdition {
  @Id UUID id;
  UUID agreementId;
  int number;

  @JdbcTypeCode(SqlTypes.JSON)
  AgreementContent content;

  @Nullable LocalDate inForceFrom;
  @Nullable UUID amendmentId;

  protected AgreementEdition() {}

  /** The first edition: the text as it is drafted and then signed. */
  AgreementEdition(UUID agreement, AgreementContent content) {
    id = Ids.next();
    agreementId = agreement;
    number = 1;
    this.content = content;
  }

  /** A later edition: the text as an amendment in force makes it. */
  AgreementEdition(Amendment amendment) {
    id = Ids.next();
    agreementId = amendment.agreementId;
    number = amendment.baseEdition + 1;
    content = amendment.content;
    inForceFrom = amendment.inForceFrom;
    amendmentId = amendment.id;
  }
}
