import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpEntry } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { publicationPath } from '@/lib/publications';
import { Details, ErrorView, Heading, Icon, TextLink, type IconName } from '@/ui';
import { followUpsOptions } from '../api/publications';
import styles from './publications.module.css';

const look: Record<Exclude<FollowUpEntry['state'], 'NOT_HERE' | 'NOT_PLANNED'>, IconName> = {
  PUBLISHED: 'kept',
  LATE: 'warning',
  DUE: 'clock',
  UPCOMING: 'upcoming',
};

interface PlannedFollowUpsProps {
  /** Id or slug. */
  agreement: string;
  /** Of the heading. */
  level?: 2 | 4;
}

/** Which follow-ups an agreement has promised, which are published, and which should have been. */
export function PlannedFollowUps({ agreement, level = 2 }: PlannedFollowUpsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data, error, refetch } = useQuery(followUpsOptions(agreement));
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  // What was begun outside the plan is told where it is written.
  const planned = data?.filter(({ state }) => state !== 'NOT_PLANNED') ?? [];
  if (planned.length === 0) return null;

  const here = planned.filter(({ state }) => state !== 'NOT_HERE');
  const next = here.findIndex(({ state }) => state === 'UPCOMING');
  const now = next === -1 ? here : here.slice(0, next + 1);
  const later = next === -1 ? [] : here.slice(next + 1);
  // Below another heading it is a part of that: several landmarks of one name would not be told apart.
  const Part = level === 2 ? 'section' : 'div';
  return (
    <Part aria-labelledby={level === 2 ? id : undefined} className={styles.planned}>
      <Heading level={level} data-size={level === 2 ? 'xs' : '2xs'} id={id}>
        {t('followUps.title')}
      </Heading>
      {now.length > 0 && <Entries entries={now} labelledBy={id} />}
      {here.length < planned.length && <p>{t('followUps.notHere')}</p>}
      {later.length > 0 && (
        <Details className={styles.details}>
          <Details.Summary>{t('followUps.later', { count: later.length })}</Details.Summary>
          <Details.Content>
            <Entries entries={later} labelledBy={id} />
          </Details.Content>
        </Details>
      )}
    </Part>
  );
}

function Entries({ entries, labelledBy }: { entries: FollowUpEntry[]; labelledBy: string }) {
  const periodName = usePlannedPeriod();
  return (
    <ul aria-labelledby={labelledBy} className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.period.key} data-state={entry.state}>
          {entry.state !== 'NOT_HERE' && entry.state !== 'NOT_PLANNED' && <Icon name={look[entry.state]} />}
          <div>
            <strong>{periodName(entry.period)}</strong>
            <br />
            <State entry={entry} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function State({ entry: { period, state, published } }: { entry: FollowUpEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePlannedPeriod();
  const date = format.date(period.dueOn);
  if (published) {
    return (
      <>
        {t('followUps.published', { date: format.dateTime(published.publishedAt) })}{' '}
        <TextLink to={publicationPath(published.publicationId)}>
          {t('followUps.read', { period: periodName(period) })}
        </TextLink>
      </>
    );
  }
  switch (state) {
    case 'LATE':
      return t('followUps.late', { date });
    case 'DUE':
      return t('followUps.due', { date });
    case 'UPCOMING':
      return t('followUps.upcoming', { date });
    case 'PUBLISHED':
    case 'NOT_HERE':
    case 'NOT_PLANNED':
      return null;
  }
}
