package se.lofteskollen.history;

/** What the audit trail tells of: a table's name, or something that is kept elsewhere. */
public enum AuditedEntity {
  ACTIVITY,
  ACTIVITY_RECORD,
  AGREEMENT_EDITION,
  AGREEMENT_ITEM,
  AMENDMENT,
  DEVIATION,
  INDICATOR,
  KPI_TARGET,
  MEASUREMENT,
  /** An account with its roles and organisations, kept by the identity provider. */
  MEMBER,
  MUNICIPALITY,
  ORGANISATION,
  PLACE,
  PLEDGE,
  PLEDGE_AGREEMENT
}
