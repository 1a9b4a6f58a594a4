import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { MyAgreement } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { ErrorView, Heading, Loading, Notice, Page } from '@/ui';
import { meOptions } from '@/lib/me';
import { recordableAgreementOptions, WAITING_LIMIT, waitingRecordsOptions } from '../api/records';
import { DecisionMade, type MadeDecision } from './DecisionMade';
import { ReviewItem } from './ReviewItem';
import styles from './RecordCard.module.css';

/** The coordinator's list of what waits in the agreements of their own organisation. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { data: me, error, isPending, refetch } = useQuery(meOptions());
  if (isPending) return <Loading />;
  if (error) {
    return (
      <Page title={t('review.title')} narrow>
        {!(error instanceof SessionExpired) && <ErrorView error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  }
  const agreements = me.agreements.filter(({ mayVerify }) => mayVerify);
  if (agreements.length === 0) {
    return (
      <Page title={t('review.title')} narrow>
        <Notice title={t('review.noAgreementsTitle')}>
          <p>{t('review.noAgreements')}</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={t('review.title')} lead={t('review.intro')} narrow>
      {agreements.map((agreement) => (
        <WaitingList key={agreement.id} agreement={agreement} />
      ))}
    </Page>
  );
}

function WaitingList({ agreement }: { agreement: MyAgreement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [made, setMade] = useState<MadeDecision>();
  const { data, error, isPending, refetch } = useQuery(waitingRecordsOptions(agreement.slug));
  const { data: overview } = useQuery(recordableAgreementOptions(agreement.slug));
  const headingId = `waiting-${agreement.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <Heading level={2} data-size="xs" id={headingId}>
        <LocalText text={agreement.title} />
      </Heading>
      <p className={styles.about}>
        {[
          format.list((overview?.agreement.municipalities ?? []).map(({ name }) => name)),
          t('review.inForce', { period: format.period(agreement.period) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {made && <DecisionMade key={made.record.id} decision={made} />}
      {isPending && <Loading />}
      {error && !(error instanceof SessionExpired) && (
        <ErrorView error={error} onRetry={() => void refetch()} />
      )}
      {data && (
        <>
          <p role="status">
            {data.items.length === 0
              ? t('review.none')
              : t('review.waiting', { count: data.meta.totalRecords })}{' '}
            {data.meta.totalRecords > data.items.length && t('review.shown', { shown: WAITING_LIMIT })}
          </p>
          <ul className={styles.list}>
            {data.items.map((record) => (
              <li key={record.id}>
                <ReviewItem listed={record} onDecided={setMade} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
