import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUpEntry } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { agreementOptions } from '@/lib/agreement';
import { today } from '@/lib/calendar';
import { publicationPath } from '@/lib/publications';
import { useRights } from '@/lib/useRights';
import { ButtonLink, Details, Heading, Page, PlainLink, StatusBadge, TextLink } from '@/ui';
import { documentAddress } from '../api/documents';
import { plannedOptions } from '../api/followUps';
import { Begin } from './Begin';
import { stageLook, stageOf } from './stage';
import { readPath, writePath } from './paths';
import { Waiting } from './Waiting';
import styles from './followUps.module.css';

/** The planned follow-ups of one agreement: how each stands, and what can be done. */
export function FollowUpsPage({ agreement }: { agreement: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const rights = useRights();
  const view = useQuery(agreementOptions(agreement));
  const planned = useQuery(plannedOptions(agreement));
  if (!view.data || !planned.data) return <Waiting queries={[view, planned]} />;
  const { id, title, parties } = view.data.data;
  const now = today();
  const begun = planned.data.filter(({ period }) => period.period.start <= now).reverse();
  const later = planned.data.filter(({ period }) => period.period.start > now);
  const cards = (entries: FollowUpEntry[]) => (
    <ul className={styles.cards}>
      {entries.map((entry) => (
        <li key={entry.period.key}>
          <Planned agreement={id} entry={entry} coordinates={rights.coordinates(parties)} />
        </li>
      ))}
    </ul>
  );
  return (
    <Page
      title={t('reporting.title')}
      documentTitle={`${t('reporting.title')} – ${local(title)}`}
      lead={t('reporting.lead')}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: local(title), to: `/mina-loften/${id}` },
      ]}
    >
      {begun.length === 0 && <p>{t('reporting.none')}</p>}
      {cards(begun)}
      {later.length > 0 && (
        <Details className={styles.later}>
          <Details.Summary>{t('reporting.later', { count: later.length })}</Details.Summary>
          <Details.Content>{cards(later)}</Details.Content>
        </Details>
      )}
    </Page>
  );
}

interface PlannedProps {
  agreement: string;
  entry: FollowUpEntry;
  coordinates: boolean;
}

function Planned({ agreement, entry, coordinates }: PlannedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePlannedPeriod();
  const { period, followUpId, status, published, state } = entry;
  const headingId = `planned-${period.key}`;
  const stage = stageOf(entry);
  const begun = period.period.start <= today();
  return (
    <article aria-labelledby={headingId} className={styles.card}>
      <div className={styles.cardHead}>
        <Heading level={2} data-size="2xs" id={headingId} className={styles.periodName}>
          {periodName(period)}
        </Heading>
        <StatusBadge {...stageLook[stage]}>{t(`reporting.stage.${stage}`)}</StatusBadge>
      </div>
      <p className={styles.meta}>{format.period(period.period)}</p>
      {state !== 'NOT_HERE' && state !== 'NOT_PLANNED' && (
        <p>{t('reporting.dueOn', { date: format.date(period.dueOn) })}</p>
      )}
      {state === 'NOT_HERE' && <p>{t('reporting.notHere')}</p>}
      {state === 'NOT_PLANNED' && <p>{t('reporting.notPlanned')}</p>}
      {state === 'LATE' && <p>{t('reporting.lateIsPublic')}</p>}
      <div className={styles.actions}>
        {followUpId && status === 'DRAFT' && coordinates && (
          <ButtonLink to={writePath(agreement, followUpId)}>{t('reporting.continue')}</ButtonLink>
        )}
        {followUpId && (
          <ButtonLink to={readPath(agreement, followUpId)} variant="secondary">
            {t(status === 'SUBMITTED' ? 'reporting.readAndApprove' : 'reporting.read')}
          </ButtonLink>
        )}
        {published && (
          <>
            <TextLink to={publicationPath(published.publicationId)}>{t('reporting.publicPage')}</TextLink>
            <PlainLink href={documentAddress(published.publicationId)}>{t('reporting.pdf')}</PlainLink>
          </>
        )}
      </div>
      {!followUpId && coordinates && begun && <Begin agreement={agreement} planned={period} />}
    </article>
  );
}
