import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { ActivityRecord } from '@/api/model';
import { Button, ButtonLink, ErrorView, Heading, Loading, Notice, Page } from '@/ui';
import { myRecordsOptions, returnedRecordsOptions } from '../api/records';
import { RecordCard } from './RecordCard';
import styles from './RecordCard.module.css';

export function MyRecordsPage() {
  const { t } = useTranslation();
  const mine = useInfiniteQuery(myRecordsOptions());
  const returned = useQuery(returnedRecordsOptions());
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
  const toCorrect = returned.data?.items ?? [];
  const others = (mine.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ status }) => status !== 'RETURNED');

  return (
    <Page title={t('mine.title')} lead={t('mine.intro')} narrow>
      <ButtonLink to="/registrera">{t('record.title')}</ButtonLink>
      {toCorrect.length > 0 && <Returned records={toCorrect} />}
      {toCorrect.length + others.length === 0 && (
        <Notice title={t('mine.empty')} icon="document">
          <p>{t('record.intro')}</p>
        </Notice>
      )}
      <ul className={styles.list}>
        {others.map((record) => (
          <li key={record.id}>
            <RecordCard record={record} level={2} />
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

function Returned({ records }: { records: ActivityRecord[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="returned" className={styles.section}>
      <Heading level={2} data-size="xs" id="returned">
        {t('mine.returnedTitle', { count: records.length })}
      </Heading>
      {records.map((record) => (
        <RecordCard key={record.id} record={record} level={3}>
          <Notice title={t('mine.reason')} icon="returned" color="warm" level={3}>
            <p>{record.internal?.decision?.reason}</p>
          </Notice>
          <ButtonLink to={`/mina-registreringar/${record.id}`}>{t('mine.correct')}</ButtonLink>
        </RecordCard>
      ))}
    </section>
  );
}
