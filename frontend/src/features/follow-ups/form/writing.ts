import type { FollowUpContent, Quota, Report, ReportedActivity, Text, WrittenStatus } from '@/api/model';
import { writtenStatuses } from '@/api/vocabulary';

/** Everything that is written, field by field: "pledges/ungdomar/sv" is a judgement in Swedish. */
export type Written = Record<string, string>;

export const summary = 'summary';
export const ofPledge = (key: string) => `pledges/${key}`;
export const ofActivity = (key: string) => `activities/${key}`;
export const statusOf = (key: string) => `${ofActivity(key)}/status`;

const textAt = (at: string, text: Text | undefined | null): Written => ({
  [`${at}/sv`]: text?.sv ?? '',
  [`${at}/en`]: text?.en ?? '',
});

/** Whether a status can only be written: nothing countable was promised. */
export function wantsWords(quota: Quota): boolean {
  if (quota.type === 'CONDITIONAL') return quota.quota.type === 'UNQUANTIFIED';
  return quota.type === 'UNQUANTIFIED';
}

/** What is written, with an empty field for each thing that nobody has written about. */
export function readWritten(
  report: Report,
  { summary: first, pledges, activities }: FollowUpContent,
): Written {
  const written = textAt(summary, first);
  for (const pledge of report.pledges) {
    const said = pledges.find(({ key }) => key === pledge.key);
    Object.assign(written, textAt(ofPledge(pledge.key), said?.judgement));
    for (const activity of pledge.activities) {
      const judged = activities.find(({ key }) => key === activity.key);
      if (wantsWords(activity.quota)) written[statusOf(activity.key)] = judged?.status ?? '';
      Object.assign(written, textAt(ofActivity(activity.key), judged?.reason));
    }
  }
  return written;
}

function textIn(written: Written, at: string): Text | undefined {
  const sv = written[`${at}/sv`]?.trim() ?? '';
  const en = written[`${at}/en`]?.trim() ?? '';
  if (sv === '' && en === '') return undefined;
  return { sv, ...(en !== '' && { en }) };
}

const statusIn = (written: Written, key: string): WrittenStatus | undefined =>
  writtenStatuses.find((status) => status === written[statusOf(key)]);

/** As the API takes it: nothing for what nobody wrote about. */
export function writeContent(report: Report, written: Written): FollowUpContent {
  return {
    summary: textIn(written, summary),
    pledges: report.pledges.flatMap(({ key }) => {
      const judgement = textIn(written, ofPledge(key));
      return judgement ? [{ key, judgement }] : [];
    }),
    activities: activitiesOf(report).flatMap(({ key }) => {
      const status = statusIn(written, key);
      const reason = textIn(written, ofActivity(key));
      return status || reason ? [{ key, status, reason }] : [];
    }),
  };
}

export const activitiesOf = (report: Report): ReportedActivity[] =>
  report.pledges.flatMap(({ activities }) => activities);

/** The report as it would be published with what is written now. */
export function withWritten(report: Report, written: Written): Report {
  const shown = (at: string) => {
    const text = textIn(written, at);
    // English alone has no place to be shown yet: Swedish comes first.
    return text?.sv ? text : undefined;
  };
  return {
    ...report,
    summary: shown(summary),
    pledges: report.pledges.map((pledge) => ({
      ...pledge,
      judgement: shown(ofPledge(pledge.key)),
      activities: pledge.activities.map((activity) => {
        const writtenStatus = statusIn(written, activity.key);
        return {
          ...activity,
          reported: writtenStatus !== undefined || !wantsWords(activity.quota),
          writtenStatus,
          reason: shown(ofActivity(activity.key)),
        };
      }),
    })),
  };
}

/** How many things would be published as not reported. */
export const notReported = (report: Report): number =>
  report.pledges.filter(({ judgement }) => !judgement).length +
  activitiesOf(report).filter(({ reported }) => !reported).length;

/** The field that a place in what was sent came from. */
export function fieldOfPointer(pointer: string, sent: FollowUpContent): string | undefined {
  const [, part = '', index = '', property = ''] = pointer.split('/');
  const language = pointer.endsWith('/en') ? 'en' : 'sv';
  if (part === 'period') return part;
  if (part === summary) return `${summary}/${language}`;
  if (part === 'pledges') {
    const key = sent.pledges[Number(index)]?.key;
    return key && `${ofPledge(key)}/${language}`;
  }
  if (part === 'activities') {
    const key = sent.activities[Number(index)]?.key;
    if (!key) return undefined;
    return property === 'status' ? statusOf(key) : `${ofActivity(key)}/${language}`;
  }
  return undefined;
}
