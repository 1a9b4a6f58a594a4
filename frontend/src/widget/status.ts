import type { AgreementCard, AssessmentStatus, FollowUpEntry, Publication, Snapshot } from '@/api/model';

const BASE = 'medborgarloften/v1';
/** The name under which the browser keeps the last answer, at the host's origin. */
const CACHE = 'medborgarlofte-status';
/** A page is not kept waiting longer, in milliseconds. */
const PATIENCE = 10_000;

/** What is shown of an agreement: little enough to be kept for a day when the service is away. */
export interface Status {
  agreement: { slug: string; title: AgreementCard['title'] };
  publication?: {
    id: string;
    version: number;
    publishedAt: string;
    period: Publication['period'];
    summary: Publication['summary'];
    demonstration: boolean;
    approvedBy: AgreementCard['title'][];
    dissentOf: AgreementCard['title'][];
    counts: { status: AssessmentStatus; count: number }[];
    targets: {
      title: AgreementCard['title'];
      verdict: Snapshot['report']['kpiTargets'][number]['assessment']['verdict'];
      attainment: Snapshot['report']['kpiTargets'][number]['assessment']['attainment'];
    }[];
  };
  late: FollowUpEntry['period'][];
  /** Published elsewhere, and not here. */
  notHere: boolean;
  /** When it was read, as an instant. */
  readAt: string;
}

export type Answer =
  /** `stale`: it could not be read now, and was kept from an earlier time. */
  { kind: 'status'; status: Status; stale: boolean } | { kind: 'unknown' } | { kind: 'away' };

class NotThere extends Error {}

/** The newest that can be had: from the service, else what was read last, else nothing. */
export async function readStatus(site: URL, agreement: string): Promise<Answer> {
  const key = new URL(`widget/${agreement}`, site).href;
  try {
    const status = await fetchStatus(site, agreement);
    await keep(key, status);
    return { kind: 'status', status, stale: false };
  } catch (error) {
    if (error instanceof NotThere) return { kind: 'unknown' };
    const status = await kept(key);
    return status ? { kind: 'status', status, stale: true } : { kind: 'away' };
  }
}

async function fetchStatus(site: URL, slug: string): Promise<Status> {
  const read = async <T>(path: string): Promise<T> => {
    const answer = await fetch(new URL(`${BASE}/${path}`, site), {
      // No cookie, no account; the browser asks again with the ETag it holds.
      credentials: 'omit',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 404) throw new NotThere();
    if (!answer.ok) throw new Error(`The service answers ${answer.status}`);
    return (await answer.json()) as T;
  };
  const query = `agreement=${encodeURIComponent(slug)}&limit=100`;
  const [followUps, publications] = await Promise.all([
    read<{ items: FollowUpEntry[] }>(`follow-ups?${query}`),
    read<{ items: Publication[] }>(`publications?${query}`),
  ]);
  // The newest period: a correction of an earlier one may have been published later.
  const newest = publications.items.reduce<Publication | undefined>(
    (latest, one) => (latest && latest.period.period.end >= one.period.period.end ? latest : one),
    undefined,
  );
  const base = {
    late: followUps.items.filter(({ state }) => state === 'LATE').map(({ period }) => period),
    notHere: followUps.items.some(({ state }) => state === 'NOT_HERE'),
    readAt: new Date().toISOString(),
  };
  if (!newest) {
    const { title } = await read<{ title: AgreementCard['title'] }>(
      `pledge-agreements/${encodeURIComponent(slug)}`,
    );
    return { agreement: { slug, title }, ...base };
  }
  const snapshot = await read<Snapshot>(`publications/${newest.id}/content?version=${newest.version}`);
  return {
    agreement: { slug, title: newest.agreement.title },
    publication: inShort(snapshot, newest.summary),
    ...base,
  };
}

function inShort(
  { publicationId, version, publishedAt, approvals, report }: Snapshot,
  summary: Publication['summary'],
): Status['publication'] {
  const counts = new Map<AssessmentStatus, number>();
  for (const { assessment } of report.pledges.flatMap(({ activities }) => activities)) {
    counts.set(assessment.status, (counts.get(assessment.status) ?? 0) + 1);
  }
  return {
    id: publicationId,
    version,
    publishedAt,
    period: report.period,
    summary,
    demonstration: report.containsDemonstrationData,
    approvedBy: approvals.map(({ organisation }) => organisation.name),
    dissentOf: approvals.filter(({ dissent }) => dissent).map(({ organisation }) => organisation.name),
    counts: [...counts].map(([status, count]) => ({ status, count })),
    targets: report.kpiTargets.map(({ title, assessment: { verdict, attainment } }) => ({
      title,
      verdict,
      attainment,
    })),
  };
}

// A browser may lack the cache, or refuse it to a page: then nothing is kept, and nothing else fails.
async function keep(key: string, status: Status): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    await cache.put(key, new Response(JSON.stringify(status)));
  } catch {
    return;
  }
}

async function kept(key: string): Promise<Status | undefined> {
  try {
    const cache = await caches.open(CACHE);
    const answer = await cache.match(key);
    return answer && ((await answer.json()) as Status);
  } catch {
    return undefined;
  }
}
