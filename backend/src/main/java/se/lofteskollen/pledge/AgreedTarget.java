package se.lofteskollen.pledge;

import java.util.UUID;
import se.lofteskollen.pledge.document.KpiTargetTerms;

/** A KPI target of an agreement, under its lasting id. */
public record AgreedTarget(UUID id, UUID agreementId, KpiTargetTerms terms) {}
