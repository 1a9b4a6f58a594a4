package se.lofteskollen.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One changed row, as the database wrote it down. */
@Entity
@Immutable
class AuditEvent {
  @Id UUID id;
  Instant at;

  @JdbcTypeCode(SqlTypes.JSON)
  AuditActor actor;

  String operation;

  @Enumerated(EnumType.STRING)
  AuditedEntity entity;

  String entityId;
  @Nullable UUID agreementId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable ObjectNode old;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "new")
  @Nullable ObjectNode changed;

  protected AuditEvent() {}
}
