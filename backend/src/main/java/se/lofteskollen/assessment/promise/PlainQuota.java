package se.lofteskollen.assessment.promise;

/** A quota that holds whether or not a need arises: what a condition can be put around. */
public sealed interface PlainQuota extends Quota
    permits TotalQuota,
        RecurringQuota,
        OccasionQuota,
        CoverageQuota,
        EffortQuota,
        ShareQuota,
        ResponseTimeQuota,
        MilestoneQuota,
        Unquantified {}
