package se.lofteskollen.pledge;

/** An agreement's life: drafted, signed by every party, closed; a draft may be withdrawn. */
public enum AgreementStatus {
  DRAFT,
  SIGNED,
  CLOSED,
  WITHDRAWN
}
