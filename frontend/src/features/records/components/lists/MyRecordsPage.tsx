import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { SessionExpired } from '@/api/problem';
import { Button, ButtonLink, ErrorView, Heading, Loading, Notice, Page } from '@/ui';
import { myRecordsOptions, returnedRecordsOptions } from '../../api/records';

import { DecisionMade } from './DecisionMade';
import { RecordCard } from './RecordCard';
import { VoidAction } from './VoidAction';
import styles from './RecordCard.module.css';

export function MyRecordsPage() {
  const { t } = useTranslation();
  const mine = useInfiniteQuery(myRecordsOptions());
  const returned = useQuery(returnedRecordsOptions());
  const [voided, setVoided] = useState<ActivityRecord>();
  const error = mine.error ?? returned.error;
  if (mine.isPending || returned.isPending) return <Loading />;
  if (error) {
    const retry = () => Promise.all([mine.refetch(), returned.refetch()]);
    return (
      <Page title={t('mine.title')} narrow>
        {!(error instanceof SessionExpired) && <ErrorView error={error} onRetry={() => void retry()} />}
      </Page>
    );
  }
  const toCorrect = returned.data ?? [];
  const others = (mine.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ status }) => status !== 'RETURNED');
  const voidAction = (record: ActivityRecord) =>
    record.internal?.mayVoid && <VoidAction record={record} onVoided={setVoided} />;

  return (
    <Page title={t('mine.title')} lead={t('mine.intro')} narrow>
      <div className={styles.actions}>
        <ButtonLink to="/registrera">{t('record.title')}</ButtonLink>
        <ButtonLink to="/registrera/flera" variant="secondary">
          {t('records.bulk.title')}
        </ButtonLink>
      </div>
      {voided && <DecisionMade key={voided.id} decision={{ decision: 'VOIDED', record: voided }} />}
      {toCorrect.length > 0 && (
        <section aria-labelledby="returned" className={styles.section}>
          <Heading level={2} data-size="xs" id="returned">
            {t('mine.returnedTitle', { count: toCorrect.length })}
          </Heading>
          {toCorrect.map((record) => (
            <Returned key={record.id} record={record}>
              {voidAction(record)}
            </Returned>
          ))}
        </section>
      )}
      {toCorrect.length + others.length === 0 && (
        <Notice title={t('mine.empty')} icon="document">
          <p>{t('record.intro')}</p>
        </Notice>
      )}
      <ul className={styles.list}>
        {others.map((record) => (
          <li key={record.id}>
            <RecordCard record={record} level={2}>
              <div className={styles.actions}>
                {record.internal?.mayCorrect && (
                  <ButtonLink to={`/mina-registreringar/${record.id}`} variant="secondary">
                    {t('mine.correct')}
                  </ButtonLink>
                )}
                {voidAction(record)}
              </div>
            </RecordCard>
          </li>
        ))}
      </ul>
      {mine.hasNextPage && (
        <div className={styles.actions}>
          <Button variant="secondary" onClick={() => void mine.fetchNextPage()}>
            {t('mine.older')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Returned({ record, children }: { record: ActivityRecord; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <RecordCard record={record} level={3}>
      <Notice title={t('mine.reason')} icon="returned" color="warm" level={3}>
        <p>{record.internal?.decision?.reason}</p>
      </Notice>
      <div className={styles.actions}>
        <ButtonLink to={`/mina-registreringar/${record.id}`}>{t('mine.correct')}</ButtonLink>
        {children}
      </div>
    </RecordCard>
  );
}
