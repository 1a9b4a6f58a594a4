import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SessionExpired } from '@/api/problem';
import type { MyAgreement } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { meOptions } from '@/lib/me';
import { Button, ErrorView, Heading, Loading, Notice, Page, SelectField } from '@/ui';
import { recordableAgreementOptions, recordsInStateOptions } from '../../api/records';
import type { RecordStatus } from '../../api/types';
import { DecisionMade, type MadeDecision } from '../lists/DecisionMade';
import { ReviewItem } from './ReviewItem';
import styles from '../lists/RecordCard.module.css';

const states = ['REPORTED', 'RETURNED', 'VERIFIED', 'VOIDED'] as const satisfies RecordStatus[];
const STATE = 'visa';

/** The coordinator's records in the agreements of their own organisation: what waits, or what has been settled. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { data: me, error, isPending, refetch } = useQuery(meOptions());
  const [search, setSearch] = useSearchParams();
  const state = states.find((one) => one === search.get(STATE)) ?? 'REPORTED';
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
      <SelectField
        id="review-state"
        label={t('records.review.show')}
        value={state}
        options={states.map((value) => ({ value, label: t(`records.review.states.${value}`) }))}
        onChange={({ target: { value } }) =>
          setSearch(value === 'REPORTED' ? {} : { [STATE]: value }, {
            replace: true,
            preventScrollReset: true,
          })
        }
      />
      {agreements.map((agreement) => (
        <Records key={agreement.id + state} agreement={agreement} state={state} />
      ))}
    </Page>
  );
}

function Records({ agreement, state }: { agreement: MyAgreement; state: RecordStatus }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [made, setMade] = useState<MadeDecision>();
  const { data, error, isPending, refetch, ...more } = useInfiniteQuery(
    recordsInStateOptions(agreement.slug, state),
  );
  const { data: overview } = useQuery(recordableAgreementOptions(agreement.slug));
  // Promises of several municipalities often have the same title.
  const headingId = `waiting-${agreement.id}`;
  const waiting = state === 'REPORTED';
  const counted = (count: number) => {
    if (count === 0) return t(waiting ? 'review.none' : 'records.review.none');
    return t(waiting ? 'review.waiting' : 'records.review.counted', { count });
  };
  return (
    <section aria-labelledby={`${headingId} ${headingId}-about`} className={styles.section}>
      <Heading level={2} data-size="xs" id={headingId}>
        <LocalText text={agreement.title} />
      </Heading>
      <p className={styles.about} id={`${headingId}-about`}>
        {[
          format.list((overview?.agreement.municipalities ?? []).map(({ name }) => name)),
          t('review.inForce', { period: format.period(agreement.period) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {made && <DecisionMade key={made.record.id + made.decision} decision={made} />}
      {isPending && <Loading />}
      {error && !(error instanceof SessionExpired) && (
        <ErrorView error={error} onRetry={() => void refetch()} />
      )}
      {data && (
        <>
          <p role="status">{counted(data.pages[0]?.meta.totalRecords ?? 0)}</p>
          <ul className={styles.list}>
            {data.pages
              .flatMap(({ items }) => items)
              .map((record) => (
                <li key={record.id}>
                  <ReviewItem listed={record} onDecided={setMade} />
                </li>
              ))}
          </ul>
          {more.hasNextPage && (
            <div className={styles.actions}>
              <Button
                variant="secondary"
                aria-busy={more.isFetchingNextPage}
                onClick={() => void more.fetchNextPage()}
              >
                {t('mine.older')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
