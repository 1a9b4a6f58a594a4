import type {
  Activity,
  AgreementOverview,
  Assessment,
  MunicipalityOverview,
  PeriodResult,
} from '@/api/model';
import { AGREEMENT_ID, kpiTargets } from './kavlingeTargets';

export const municipality = {
  code: '1261',
  name: 'Kävlinge kommun',
  shortName: 'Kävlinge',
  countyCode: '12',
  countyName: 'Skåne län',
};

export const kavlinge = {
  id: '01900000-0000-7000-8000-000000000001',
  slug: 'kavlinge-kommun',
  name: { sv: 'Kävlinge kommun', en: 'Kävlinge municipality' },
  kind: 'MUNICIPALITY',
} as const;

export const police = {
  id: '01900000-0000-7000-8000-000000000002',
  slug: 'polisen-lpo-kavlinge',
  name: { sv: 'Polisen, lokalpolisområde Kävlinge', en: 'The Police, local police area Kävlinge' },
  kind: 'POLICE',
} as const;

const visit = { one: { sv: 'besök', en: 'visit' }, other: { sv: 'besök', en: 'visits' } };
const session = {
  one: { sv: 'informationstillfälle', en: 'information session' },
  other: { sv: 'informationstillfällen', en: 'information sessions' },
};

const visitsDone = [2, 3, 1, 2, 2, 4, 0, 2, 2, 2, 3, 2];

export const months: PeriodResult[] = visitsDone.map((done, index) => {
  const month = String(index + 1).padStart(2, '0');
  return {
    key: `2021-${month}`,
    start: `2021-${month}-01`,
    end: new Date(Date.UTC(2021, index + 1, 0)).toISOString().slice(0, 10),
    required: 2,
    done,
    waiting: month === '03' ? 2 : 0,
    reported: done > 0,
    status: done >= 2 ? 'KEPT' : 'MISSED',
  };
});

const nothingMore: Pick<Assessment, 'withheld' | 'periods' | 'occasions' | 'units' | 'places'> = {
  periods: [],
  occasions: [],
  units: [],
  places: [],
};

export const sessions: Activity = {
  id: '01900000-0000-7000-8000-0000000000a1',
  key: 'aktivitet-a1',
  assistingOrganisations: [],
  answeredBy: [],
  coverage: { extent: 'DAYS', from: '2021-01-01' },
  outcomes: { newest: [], total: 0 },
  title: {
    sv: 'Informationstillfällen om grannsamverkan',
    en: 'Information sessions on neighbourhood watch',
  },
  wording: {
    sv: 'Minst två nya informationstillfällen om grannsamverkan.',
    en: 'At least two new information sessions on neighbourhood watch.',
  },
  leadOrganisations: [kavlinge, police],
  places: [],
  quota: { type: 'TOTAL', minimum: 2, unit: session },
  assessment: {
    ...nothingMore,
    status: 'KEPT',
    done: 2,
    waiting: 0,
    figures: { type: 'TOTAL', required: 2, missing: 0 },
    method: { id: 'total-quota', version: 1 },
    explanation: {
      sv: 'Två av två utlovade informationstillfällen är genomförda.',
      en: 'Two of two promised information sessions were held.',
    },
  },
};

export const offers: Activity = {
  id: '01900000-0000-7000-8000-0000000000a2',
  key: 'aktivitet-a2',
  assistingOrganisations: [],
  answeredBy: [],
  coverage: { extent: 'DAYS', from: '2021-01-01' },
  outcomes: { newest: [], total: 0 },
  title: { sv: 'Information till befintliga grupper' },
  wording: { sv: 'De grupper som redan finns ska också erbjudas information.' },
  leadOrganisations: [kavlinge],
  places: [],
  quota: { type: 'UNQUANTIFIED' },
  assessment: {
    ...nothingMore,
    status: 'NOT_MEASURABLE',
    done: 0,
    waiting: 0,
    method: { id: 'unquantified-quota', version: 1 },
    explanation: { sv: 'Punkten har inget tal och räknas därför inte.' },
  },
};

export const markets: Activity = {
  id: '01900000-0000-7000-8000-0000000000a3',
  key: 'aktivitet-a3',
  assistingOrganisations: [],
  answeredBy: [],
  coverage: { extent: 'DAYS', from: '2021-01-01' },
  outcomes: { newest: [], total: 0 },
  title: { sv: 'Närvaro vid marknader', en: 'Presence at markets' },
  wording: {
    sv: 'Närvaro vid Sillamarknaden i Barsebäck och Vårmarknaden i Kävlinge.',
    en: 'Presence at the Silla market in Barsebäck and the spring market in Kävlinge.',
  },
  leadOrganisations: [police],
  places: [],
  quota: {
    type: 'OCCASION',
    occasions: [
      {
        key: 'sillamarknaden',
        name: { sv: 'Sillamarknaden i Barsebäck', en: 'The Silla market in Barsebäck' },
      },
      { key: 'varmarknaden', name: { sv: 'Vårmarknaden i Kävlinge', en: 'The spring market in Kävlinge' } },
    ],
  },
  assessment: {
    ...nothingMore,
    occasions: [
      {
        key: 'sillamarknaden',
        name: { sv: 'Sillamarknaden i Barsebäck', en: 'The Silla market in Barsebäck' },
        done: 1,
        waiting: 0,
        status: 'KEPT',
      },
      {
        key: 'varmarknaden',
        name: { sv: 'Vårmarknaden i Kävlinge', en: 'The spring market in Kävlinge' },
        done: 0,
        waiting: 0,
        status: 'MISSED',
      },
    ],
    status: 'NOT_KEPT',
    done: 1,
    waiting: 0,
    method: { id: 'occasions-quota', version: 1 },
    explanation: {
      sv: 'Ett av två tillfällen är genomfört. Vårmarknaden i Kävlinge saknas.',
      en: 'One of two occasions took place. The spring market in Kävlinge is missing.',
    },
  },
};

export const visits: Activity = {
  id: '01900000-0000-7000-8000-0000000000a4',
  key: 'aktivitet-a4',
  assistingOrganisations: [],
  answeredBy: [],
  coverage: { extent: 'DAYS', from: '2021-01-01' },
  outcomes: { newest: [], total: 0 },
  title: { sv: 'Besök på fritidsgårdar och skolor', en: 'Visits to youth centres and schools' },
  wording: {
    sv: 'Minst två besök per månad på kommunens fritidsgårdar och skolor.',
    en: "At least two visits per month to the municipality's youth centres and schools.",
  },
  leadOrganisations: [kavlinge, police],
  places: [{ id: '01900000-0000-7000-8000-0000000000b1', name: 'Fritidsgården', municipalityCode: '1261' }],
  quota: { type: 'RECURRING', minimum: 2, unit: visit, every: 'MONTH' },
  assessment: {
    ...nothingMore,
    periods: months,
    status: 'NOT_KEPT',
    done: visitsDone.reduce((sum, done) => sum + done, 0),
    waiting: 2,
    periodSummary: { kept: 10, judged: 12 },
    method: { id: 'recurring-quota', version: 1 },
    explanation: {
      sv: '10 av 12 månader hade minst två besök. Mars och juli nådde inte upp.',
      en: '10 of 12 months had at least two visits. March and July fell short.',
    },
  },
};

export const overview: AgreementOverview = {
  agreement: {
    id: AGREEMENT_ID,
    slug: 'kavlinge-2021',
    title: { sv: 'Medborgarlöfte 2021', en: 'Citizen promise 2021' },
    status: 'SIGNED',
    period: { start: '2021-01-01', end: '2021-12-31' },
    goal: {
      sv: 'Brottsligheten ska minska, tryggheten öka och avståndet till medborgarna bli mindre.',
      en: 'Crime shall fall, safety rise, and the distance to residents shrink.',
    },
    wordingKind: 'RETOLD',
    coverage: { extent: 'NOTHING' },
    sources: [
      {
        title: { sv: 'Polisens och Kävlinge kommuns löften för ett tryggare samhälle' },
        url: 'https://example.org/loften',
      },
    ],
    signatures: [],
    continuedBy: [],
    edition: 1,
    editions: [{ number: 1 }],
    reservation: {
      sv: 'Arbetet kan påverkas av hur pandemin utvecklas.',
      en: 'The pandemic may affect the work.',
    },
    municipalities: [municipality],
    parties: [kavlinge, police],
    basis: [{ kind: 'SAFETY_SURVEY', title: { sv: 'Polisens trygghetsmätning' }, year: 2020 }],
    relatedWork: [
      { text: { sv: 'Tryggare trafikmiljö', en: 'Safer traffic' } },
      { text: { sv: 'Mindre skadegörelse', en: 'Less vandalism' } },
    ],
    contacts: [{ name: { sv: 'Kävlinge kommun, Kundtjänst Medborgarservice' }, phone: '046-73 90 00' }],
    followUpPlan: {
      interval: 'HALF_YEARLY',
      description: {
        sv: 'Löftena följs upp varje halvår.',
        en: 'The promises are followed up every half-year.',
      },
    },
  },
  containsDemonstrationData: true,
  followUpMayBeIncomplete: true,
  deviations: [],
  pledges: [
    {
      id: '01900000-0000-7000-8000-0000000000d1',
      key: 'lofte-d1',
      focusArea: 'NEIGHBOURHOOD_WATCH',
      title: {
        sv: 'Fler ska känna till grannsamverkan',
        en: 'More people shall know of neighbourhood watch',
      },
      wording: { sv: 'Minst två nya informationstillfällen, och erbjudande till befintliga grupper.' },
      activities: [sessions, offers],
    },
    {
      id: '01900000-0000-7000-8000-0000000000d2',
      key: 'lofte-d2',
      focusArea: 'VISIBLE_PRESENCE',
      title: { sv: 'Synlig närvaro', en: 'Visible presence' },
      wording: { sv: 'Synlighet och närvaro på strategiska platser och tider.' },
      activities: [markets],
    },
    {
      id: '01900000-0000-7000-8000-0000000000d3',
      key: 'lofte-d3',
      focusArea: 'YOUTH',
      title: { sv: 'Samtal med ungdomar', en: 'Talking with young people' },
      wording: { sv: 'Minst två besök per månad på fritidsgårdar och skolor.' },
      activities: [visits],
    },
  ],
  kpiTargets,
  headline: {
    sv: '1 av 3 punkter hölls och 1 kan inte räknas.',
    en: '1 of 3 items was kept and 1 cannot be counted.',
  },
  asOf: '2026-11-22',
  links: [],
};

export const municipalityOverview: MunicipalityOverview = {
  municipality,
  agreements: [
    {
      id: overview.agreement.id,
      slug: overview.agreement.slug,
      title: overview.agreement.title,
      period: overview.agreement.period,
      status: overview.agreement.status,
      municipalities: [municipality],
      parties: overview.agreement.parties,
      containsDemonstrationData: true,
      followUpMayBeIncomplete: true,
      awaitingSignature: [],
      headline: {
        sv: '1 av 3 punkter hölls och 1 kan inte räknas.',
        en: '1 of 3 items was kept and 1 cannot be counted.',
      },
      statusCounts: [
        { status: 'KEPT', count: 1 },
        { status: 'NOT_KEPT', count: 2 },
        { status: 'NOT_MEASURABLE', count: 1 },
      ],
    },
  ],
  links: [],
};
