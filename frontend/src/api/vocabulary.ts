import type {
  AmendmentReason,
  BasisKind,
  CoverageExtent,
  ChecklistItem,
  DeviationReason,
  Every,
  Reckoning,
  FocusArea,
  FollowUpInterval,
  GoalKind,
  PlainQuota,
  Weekday,
  WordingKind,
  WrittenStatus,
} from './model';

/** Every value of an enumeration, in the order in which it is offered; one that is forgotten does not compile. */
const all =
  <T extends string>() =>
  <const Values extends readonly T[]>(...values: [T] extends [Values[number]] ? Values : never) =>
    values;

export const wordingKinds = all<WordingKind>()('VERBATIM', 'RETOLD');

export const focusAreas = all<FocusArea>()(
  'NEIGHBOURHOOD_WATCH',
  'VISIBLE_PRESENCE',
  'YOUTH',
  'TRAFFIC',
  'VANDALISM',
  'NARCOTICS',
  'ALCOHOL',
  'BURGLARY',
  'VIOLENCE',
  'PUBLIC_ENVIRONMENT',
  'SAFETY_WALKS',
  'DIALOGUE',
  'OTHER',
);

export const basisKinds = all<BasisKind>()(
  'STAFF_DIALOGUE',
  'POLICE_ANALYSIS',
  'MUNICIPAL_ANALYSIS',
  'SAFETY_SURVEY',
  'CITIZEN_DIALOGUE',
  'OTHER',
);

export const followUpIntervals = all<FollowUpInterval>()(
  'QUARTERLY',
  'EVERY_FOUR_MONTHS',
  'HALF_YEARLY',
  'YEARLY',
  'OWN_PERIODS',
  'NONE',
  'PUBLISHED_ELSEWHERE',
);

export const coverageExtents = all<CoverageExtent>()('DAYS', 'NOTHING');

export const goalKinds = all<GoalKind>()(
  'INCREASE',
  'DECREASE',
  'CONTINUE_INCREASE',
  'CONTINUE_DECREASE',
  'INCREASE_BY',
  'DECREASE_BY',
  'AT_LEAST',
  'AT_MOST',
  'MAINTAIN',
  'UNQUANTIFIED',
);

export const everies = all<Every>()('DAY', 'WEEK', 'MONTH', 'QUARTER', 'TERM', 'HALF_YEAR', 'YEAR');

export const reckonings = all<Reckoning>()('CALENDAR', 'FROM_START');

export const weekdays = all<Weekday>()(
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
);

export const plainQuotaTypes = all<PlainQuota['type']>()(
  'TOTAL',
  'RECURRING',
  'OCCASION',
  'COVERAGE',
  'EFFORT',
  'SHARE',
  'RESPONSE_TIME',
  'MILESTONE',
  'UNQUANTIFIED',
);

export const amendmentReasons = all<AmendmentReason>()(
  'CORRECTION',
  'CHANGED_NEED',
  'OCCASION_DATED',
  'EXTENSION',
  'RESOURCES',
  'LEGAL_CHANGE',
  'PANDEMIC',
  'OTHER',
);

export const deviationReasons = all<DeviationReason>()(
  'PANDEMIC',
  'STAFFING',
  'PRIORITY_EVENT',
  'WEATHER',
  'CANCELLED_BY_OTHERS',
  'LEGAL',
  'NO_NEED',
  'OTHER',
);

export const writtenStatuses = all<WrittenStatus>()(
  'DONE',
  'PARTLY',
  'NOT_DONE',
  'ONGOING',
  'NO_NEED',
  'TRANSFERRED',
  'REPLACED',
  'CANNOT_ASSESS',
);

export const checklistItems = all<ChecklistItem>()(
  'RECORDS_VERIFIED',
  'SOURCES_STATED',
  'AREAS_RIGHT',
  'SMALL_NUMBERS_CHECKED',
  'LANGUAGES_READ',
);
