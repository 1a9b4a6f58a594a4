export interface paths {
  '/municipalities': {
    get: {
      parameters: { query?: { search?: string; withAgreements?: boolean; limit?: number; page?: number } };
      responses: { 200: { content: { 'application/json': components['schemas']['MunicipalityPage'] } } };
    };
  };
  '/municipalities/{code}/overview': {
    get: {
      parameters: { path: { code: string } };
      responses: { 200: { content: { 'application/json': components['schemas']['MunicipalityOverview'] } } };
    };
  };
  '/pledge-agreements/{idOrSlug}/overview': {
    get: {
      parameters: { path: { idOrSlug: string } };
      responses: { 200: { content: { 'application/json': components['schemas']['AgreementOverview'] } } };
    };
  };
  '/me': {
    get: {
      parameters: Record<string, never>;
      responses: { 200: { content: { 'application/json': components['schemas']['Me'] } } };
    };
  };
  '/activity-records': {
    get: {
      parameters: {
        query?: { agreement?: string; status?: string; mine?: boolean; limit?: number; page?: number };
      };
      responses: { 200: { content: { 'application/json': components['schemas']['ActivityRecordPage'] } } };
    };
  };
  '/activity-records/{id}': {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { 'application/json': components['schemas']['ActivityRecord'] } } };
    };
    put: {
      parameters: { path: { id: string } };
      requestBody: { content: { 'application/json': components['schemas']['RecordActivity'] } };
      responses: { 201: { content: { 'application/json': components['schemas']['ActivityRecord'] } } };
    };
    patch: {
      parameters: { path: { id: string }; header: { 'If-Match': string } };
      requestBody: {
        content: { 'application/merge-patch+json': components["schemas"]["CorrectActivity"] };
      };
      responses: { 200: { content: { 'application/json': components['schemas']['ActivityRecord'] } } };
    };
  };
  '/activity-records/{id}/verification': {
    put: {
      parameters: { path: { id: string }; header: { 'If-Match': string } };
      requestBody: { content: { 'application/json': components['schemas']['VerifyRecord'] } };
      responses: { 200: { content: { 'application/json': components['schemas']['ActivityRecord'] } } };
    };
  };
}
export interface components {
  schemas: {
    Text: { sv: string; en?: string };
    Link: { href: string; rel: string; method: string };
    PageMeta: { totalRecords: number; page: number; limit: number; count: number };
    Municipality: {
      code: string;
      name: string;
      shortName: string;
      countyName: string;
      agreementCount: number;
    };
    MunicipalityPage: {
      items: components['schemas']['Municipality'][];
      meta: components['schemas']['PageMeta'];
      links: components['schemas']['Link'][];
    };
    Period: { start: string; end?: string };
    Party: { id: string; slug: string; name: components['schemas']['Text']; kind: string };
    AgreementCard: {
      id: string;
      slug: string;
      title: components['schemas']['Text'];
      period: components['schemas']['Period'];
      status: 'DRAFT' | 'SIGNED' | 'CLOSED' | 'WITHDRAWN';
      parties: components['schemas']['Party'][];
      containsDemonstrationData: boolean;
      statusCounts: { status: components['schemas']['AssessmentStatus']; count: number }[];
    };
    MunicipalityOverview: {
      municipality: { code: string; name: string; shortName: string; countyName: string };
      agreements: components['schemas']['AgreementCard'][];
      links: components['schemas']['Link'][];
    };
    AssessmentStatus:
      | 'KEPT'
      | 'ON_TRACK'
      | 'BEHIND'
      | 'NOT_KEPT'
      | 'NO_NEED_AROSE'
      | 'NOT_STARTED'
      | 'NOT_MEASURABLE';
    Agreement: {
      id: string;
      slug: string;
      title: components['schemas']['Text'];
      status: 'DRAFT' | 'SIGNED' | 'CLOSED' | 'WITHDRAWN';
      period: components['schemas']['Period'];
      goal: components['schemas']['Text'];
      wordingKind: 'VERBATIM' | 'RETOLD';
      source?: { title: components['schemas']['Text']; url: string };
      reservation?: components['schemas']['Text'];
      municipalities: { code: string; name: string; shortName: string }[];
      parties: components['schemas']['Party'][];
      basis: components['schemas']['Basis'][];
      relatedWork: { text: components['schemas']['Text'] }[];
      contacts: components['schemas']['Contact'][];
      followUpPlan: { interval: 'HALF_YEARLY'; description: components['schemas']['Text'] };
    };
    Basis: {
      kind:
        | 'STAFF_DIALOGUE'
        | 'POLICE_ANALYSIS'
        | 'MUNICIPAL_ANALYSIS'
        | 'SAFETY_SURVEY'
        | 'CITIZEN_DIALOGUE'
        | 'OTHER';
      title: components['schemas']['Text'];
      year?: number;
      url?: string;
    };
    Contact: {
      name: components['schemas']['Text'];
      phone?: string;
      email?: string;
      address?: string;
      url?: string;
    };
    Unit: { one: components['schemas']['Text']; other: components['schemas']['Text'] };
    Occasion: { key: string; name: components['schemas']['Text']; date?: string; place?: string };
    Quota:
      | { type: 'TOTAL'; minimum: number; unit: components['schemas']['Unit'] }
      | { type: 'RECURRING'; minimum: number; unit: components['schemas']['Unit']; every: 'MONTH' }
      | { type: 'OCCASION'; occasions: components['schemas']['Occasion'][] }
      | { type: 'UNQUANTIFIED' };
    PeriodResult: {
      key: string;
      start: string;
      end: string;
      required: number;
      done: number;
      waiting: number;
      reported: boolean;
      status: 'KEPT' | 'MISSED' | 'PENDING' | 'UPCOMING' | 'NOT_JUDGED';
    };
    OccasionResult: {
      key: string;
      name: components['schemas']['Text'];
      date?: string;
      done: number;
      waiting: number;
      status: 'KEPT' | 'MISSED' | 'PENDING' | 'UPCOMING' | 'NOT_JUDGED';
    };
    Assessment: {
      status: components['schemas']['AssessmentStatus'];
      done: number;
      waiting: number;
      total?: { required: number; expectedByNow?: number; missing: number; missingBy?: string };
      periodSummary?: { kept: number; judged: number };
      periods: components['schemas']['PeriodResult'][];
      occasions: components['schemas']['OccasionResult'][];
      explanation: components['schemas']['Text'];
    };
    Activity: {
      id: string;
      title: components['schemas']['Text'];
      wording: components['schemas']['Text'];
      leadOrganisations: components['schemas']['Party'][];
      places: { id: string; name: string }[];
      quota: components['schemas']['Quota'];
      assessment: components['schemas']['Assessment'];
    };
    Pledge: {
      id: string;
      focusArea: 'NEIGHBOURHOOD_WATCH' | 'VISIBLE_PRESENCE' | 'YOUTH' | 'TRAFFIC' | 'VANDALISM' | 'NARCOTICS' | 'BURGLARY' | 'VIOLENCE' | 'OTHER';
      title: components['schemas']['Text'];
      wording: components['schemas']['Text'];
      activities: components['schemas']['Activity'][];
    };
    Indicator: {
      id: string;
      slug: string;
      name: components['schemas']['Text'];
      kind: 'EVENT_COUNT' | 'SURVEY_SHARE' | 'SURVEY_INDEX' | 'COMPLETE_COUNT' | 'RATE';
      unit: components['schemas']['Text'];
      goodDirection: 'LOWER' | 'HIGHER' | 'NEUTRAL';
      area: {
        kind: 'MUNICIPALITY' | 'LOCAL_POLICE_AREA' | 'DISTRICT';
        name: string;
        municipalityCode?: string;
      };
      description?: components['schemas']['Text'];
    };
    Measurement: {
      id: string;
      period: { start: string; end: string };
      value?: number;
      words?: components['schemas']['Text'];
      direction?: 'UP' | 'DOWN' | 'UNCHANGED';
      note?: components['schemas']['Text'];
      status: 'PRELIMINARY' | 'FINAL';
      source: string;
    };
    IndicatorSeries: { indicator: components['schemas']['Indicator']; measurements: components['schemas']['Measurement'][] };
    KpiTarget: {
      id: string;
      title: components['schemas']['Text'];
      wording: components['schemas']['Text'];
      goal: 'INCREASE' | 'DECREASE' | 'CONTINUE_INCREASE' | 'CONTINUE_DECREASE' | 'UNQUANTIFIED';
      series?: components['schemas']['IndicatorSeries'];
      baseline?: { period: { start: string; end: string }; value: number };
      context: components['schemas']['IndicatorSeries'][];
    };
    AgreementOverview: {
      agreement: components['schemas']['Agreement'];
      containsDemonstrationData: boolean;
      pledges: components['schemas']['Pledge'][];
      kpiTargets: components['schemas']['KpiTarget'][];
      asOf: string;
      links: components['schemas']['Link'][];
    };
    Me: {
      username: string;
      name: string;
      roles: string[];
      organisations: components['schemas']['Party'][];
      agreements: components['schemas']['MyAgreement'][];
    };
    MyAgreement: {
      id: string;
      slug: string;
      title: components['schemas']['Text'];
      period: components['schemas']['Period'];
      mayRecord: boolean;
      mayVerify: boolean;
    };
    ActivityRecord: {
      id: string;
      agreement: { id: string; slug: string; title: components['schemas']['Text'] };
      activities: { id: string; title: components['schemas']['Text'] }[];
      performedOn: string;
      count: number;
      countQualifier: 'EXACT' | 'AT_LEAST' | 'ABOUT';
      occasionKey?: string;
      place?: { id: string; name: string };
      participants?: number;
      durationMinutes?: number;
      publicNote?: string;
      demonstration: boolean;
      status: 'REPORTED' | 'RETURNED' | 'VERIFIED';
      organisation: { id: string; slug: string; name: components['schemas']['Text'] };
      internal?: {
        note?: string;
        recordedBy: string;
        recordedAt: string;
        decision?: { decision: 'VERIFIED' | 'RETURNED'; reason?: string; decidedBy: string; decidedAt: string };
        mayVerify: boolean;
        mayCorrect: boolean;
      };
    };
    ActivityRecordPage: {
      items: components['schemas']['ActivityRecord'][];
      meta: components['schemas']['PageMeta'];
      links: components['schemas']['Link'][];
    };
    RecordActivity: {
      activityIds: string[];
      performedOn: string;
      count: number;
      countQualifier?: 'EXACT' | 'AT_LEAST' | 'ABOUT';
      occasionKey?: string;
      placeId?: string;
      participants?: number;
      durationMinutes?: number;
      publicNote?: string;
      internalNote?: string;
    };
    CorrectActivity: { [K in keyof components['schemas']['RecordActivity']]?: components['schemas']['RecordActivity'][K] | null };
    VerifyRecord: { decision: 'VERIFIED' | 'RETURNED'; reason?: string };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      traceId: string;
      errors?: { pointer?: string; parameter?: string; code: string; detail: string }[];
      currentETag?: string;
    };
  };
}
