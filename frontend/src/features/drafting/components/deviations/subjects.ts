import type { AgreementOverview, Text } from '@/api/model';

/** What a deviation may be about: a promise as a whole, or one of its activities. */
export interface Subject {
  /** The lasting id of the promise or the activity. */
  value: string;
  title: Text;
  pledge?: Text;
}

export const subjectsOf = ({ pledges }: AgreementOverview): Subject[] =>
  pledges.flatMap((pledge) => [
    { value: pledge.id, title: pledge.title },
    ...pledge.activities.map(({ id, title }) => ({ value: id, title, pledge: pledge.title })),
  ]);

export const isPledge = (overview: AgreementOverview, id: string): boolean =>
  overview.pledges.some((pledge) => pledge.id === id);
