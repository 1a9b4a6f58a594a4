import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deviation } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Button, ButtonLink, Facts, Heading, Page } from '@/ui';
import { assessedOptions, deviationsOptions } from '../../api/deviations';
import { agreementOptions } from '@/lib/agreement';
import { useRights } from '@/lib/useRights';
import { Waiting } from '../Waiting';
import styles from '../drafting.module.css';
import { subjectsOf, type Subject } from './subjects';
import { VoidDialog } from './VoidDialog';

/** What could not be done as promised, and why: told openly, and never counted as done. */
export function DeviationsPage({ agreement: id }: { agreement: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const rights = useRights();
  const view = useQuery(agreementOptions(id));
  const overview = useQuery(assessedOptions(id));
  const deviations = useQuery(deviationsOptions(id));
  if (!view.data || !overview.data || !deviations.data) {
    return <Waiting queries={[view, overview, deviations]} />;
  }
  const { title, parties, status } = view.data.data;
  const items = deviations.data;
  const mayChange = status === 'SIGNED' && rights.coordinates(parties);
  const subjects = subjectsOf(overview.data);
  return (
    <Page
      title={t('drafting.deviations.title')}
      lead={t('drafting.deviations.lead')}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: local(title), to: `/mina-loften/${id}` },
      ]}
    >
      {mayChange && (
        <div className={styles.actions}>
          <ButtonLink to={`/mina-loften/${id}/avvikelser/ny`}>{t('drafting.deviations.new')}</ButtonLink>
        </div>
      )}
      {items.length === 0 && <p>{t('drafting.deviations.none')}</p>}
      <ul className={styles.cards}>
        {items.map((deviation) => (
          <li key={deviation.id}>
            <DeviationCard
              agreement={id}
              deviation={deviation}
              subject={subjects.find(({ value }) => value === (deviation.activityId ?? deviation.pledgeId))}
              mayChange={mayChange && !deviation.voidReason}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface DeviationCardProps {
  agreement: string;
  deviation: Deviation;
  subject: Subject | undefined;
  mayChange: boolean;
}

function DeviationCard({ agreement, deviation, subject, mayChange }: DeviationCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const [voiding, setVoiding] = useState(false);
  const { id, from, to, reasonCode, explanation, instead, voidReason } = deviation;
  const name = subject ? local(subject.title) : t('drafting.agreement');
  const headingId = `deviation-${id}`;
  return (
    <article className={styles.card} aria-labelledby={headingId}>
      <Heading level={2} data-size="2xs" id={headingId}>
        {name}
      </Heading>
      <Facts
        facts={[
          [
            t('deviation.days'),
            to ? format.period({ start: from, end: to }) : t('deviation.since', { date: format.date(from) }),
          ],
          [t('deviation.reasonLabel'), t(`deviation.reason.${reasonCode}`)],
          [t('deviation.explanation'), <LocalText key="explanation" text={explanation} />],
          [t('deviation.instead'), instead && <LocalText text={instead} />],
          [t('deviation.voided'), voidReason],
        ]}
      />
      {mayChange && (
        <div className={styles.actions}>
          <ButtonLink to={`/mina-loften/${agreement}/avvikelser/${id}`} variant="secondary">
            {t('drafting.deviations.correct')}
          </ButtonLink>
          <Button
            variant="secondary"
            data-color="danger"
            aria-label={t('drafting.deviations.voidNamed', { name })}
            onClick={() => setVoiding(true)}
          >
            {t('drafting.deviations.void')}
          </Button>
        </div>
      )}
      {voiding && <VoidDialog id={id} name={name} onDone={() => setVoiding(false)} />}
    </article>
  );
}
