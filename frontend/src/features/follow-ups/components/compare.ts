import type {
  KpiAssessment,
  AssessmentStatus,
  Report,
  ReportedActivity,
  Text,
  WrittenStatus,
} from '@/api/model';

/** What a report says of one thing. */
export interface Statement {
  assessment?: AssessmentStatus;
  verdict?: KpiAssessment['verdict'];
  explanation?: Text;
  writtenStatus?: WrittenStatus;
  words?: Text;
  /** Nobody wrote about it, and only words could have said anything. */
  silent: boolean;
}

export interface Comparison {
  key: string;
  /** Nothing: the summary. */
  title?: Text;
  /** Nothing where it was not part of that report. */
  before?: Statement;
  now?: Statement;
  changed: boolean;
}

type Entry = [key: string, title: Text | undefined, statement: Statement];

const ofActivity = ({ key, title, assessment, ...said }: ReportedActivity): Entry => [
  `activity/${key}`,
  title,
  {
    assessment: assessment.status,
    explanation: assessment.explanation,
    writtenStatus: said.writtenStatus,
    words: said.reason,
    silent: !said.reported,
  },
];

const entriesOf = ({ summary, pledges, kpiTargets }: Report): Entry[] => [
  ['summary', undefined, { words: summary, silent: !summary }],
  ...pledges.flatMap(({ key, title, judgement, activities }): Entry[] => [
    [`pledge/${key}`, title, { words: judgement, silent: !judgement }],
    ...activities.map(ofActivity),
  ]),
  ...kpiTargets.map(({ key, title, assessment }): Entry => [
    `target/${key}`,
    title,
    { verdict: assessment.verdict, explanation: assessment.explanation, silent: false },
  ]),
];

/** Equal to a reader, whatever order the parts of a text came in. */
const same = (one: Statement | undefined, other: Statement | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (['assessment', 'verdict', 'writtenStatus', 'silent'] as const).every(
    (part) => one[part] === other[part],
  ) &&
  (['explanation', 'words'] as const).every(
    (part) => one[part]?.sv === other[part]?.sv && (one[part]?.en ?? '') === (other[part]?.en ?? ''),
  );

/** Two reports side by side, in the order of the later one; what only the earlier had comes last. */
export function compareReports(before: Report, now: Report): Comparison[] {
  const earlier = new Map(entriesOf(before).map((entry) => [entry[0], entry]));
  const later = entriesOf(now);
  const kept = later.map(([key, title, statement]): Comparison => {
    const past = earlier.get(key)?.[2];
    return { key, title, before: past, now: statement, changed: !same(past, statement) };
  });
  const known = new Set(later.map(([key]) => key));
  const gone = [...earlier.values()]
    .filter(([key]) => !known.has(key))
    .map(([key, title, statement]): Comparison => ({ key, title, before: statement, changed: true }));
  return [...kept, ...gone];
}
