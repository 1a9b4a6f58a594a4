package se.lofteskollen.assessment.promise;

/** The countable part of an activity's wording, or the statement that there is none. */
public sealed interface Quota
    permits TotalQuota,
        RecurringQuota,
        OccasionQuota,
        CoverageQuota,
        EffortQuota,
        ShareQuota,
        ResponseTimeQuota,
        MilestoneQuota,
        ConditionalQuota,
        Unquantified {}
