package se.lofteskollen.assessment;

/** What is counted: "besök" and "besök", "visit" and "visits". */
public record Unit(Wording one, Wording other) {}
