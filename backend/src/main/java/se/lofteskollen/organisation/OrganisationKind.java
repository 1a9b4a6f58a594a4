package se.lofteskollen.organisation;

/** What kind of party an organisation is. */
public enum OrganisationKind {
  POLICE,
  MUNICIPALITY,
  COMPANY,
  SCHOOL,
  ASSOCIATION,
  OTHER
}
