package se.lofteskollen.pledge;

import java.util.List;
import se.lofteskollen.pledge.document.AgreementContent;

/**
 * An agreement with everything in it, as it stood on a day.
 *
 * @param content the text itself; the rest shows the same with names and lasting ids
 * @param version of the agreement's life, for {@code If-Match}
 */
public record AgreementDocument(
    AgreementView agreement,
    List<PledgeView> pledges,
    List<AgreedTarget> targets,
    AgreementContent content,
    long version) {}
