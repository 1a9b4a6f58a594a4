package se.lofteskollen.pledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.pledge.document.AgreementContent;

/**
 * An agreement with everything in it, as it stood on a day.
 *
 * @param sensitive activities that any text of the agreement names sensitive: what was withheld
 *     once is not told of an earlier day
 * @param quotas what each text up to this one promises with an activity of it, oldest first
 * @param content the text itself; the rest shows the same with names and lasting ids
 * @param version of the agreement's life, for {@code If-Match}
 */
public record AgreementDocument(
    AgreementView agreement,
    List<PledgeView> pledges,
    List<AgreedTarget> targets,
    Set<UUID> sensitive,
    Map<UUID, List<QuotaOfText>> quotas,
    AgreementContent content,
    long version) {}
