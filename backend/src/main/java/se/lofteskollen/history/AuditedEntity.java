package se.lofteskollen.history;

/** What the audit trail tells of: a table's name, or something that is kept elsewhere. */
public enum AuditedEntity {
  ACTIVITY_RECORD,
  AGREEMENT_EDITION,
  AGREEMENT_ITEM,
  AMENDMENT,
  DEVIATION,
  FOLLOW_UP,
  INDICATOR,
  MEASUREMENT,
  /** An account with its roles and organisations, kept by the identity provider. */
  MEMBER,
  MUNICIPALITY,
  ORGANISATION,
  PLACE,
  PLEDGE_AGREEMENT
}
