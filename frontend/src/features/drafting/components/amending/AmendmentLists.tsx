import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { Agreement, Amendment } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { ErrorView, Heading, TextLink } from '@/ui';
import {
  amendmentsInForceOptions,
  proposedAmendmentsOptions,
  withdrawnAmendmentsOptions,
} from '../../api/amendments';
import styles from '../drafting.module.css';

/** Every amendment of the agreement: proposed, in force, withdrawn. */
export function AmendmentLists({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation();
  const lists = [
    useQuery(proposedAmendmentsOptions(agreement.id)),
    useQuery(amendmentsInForceOptions(agreement.id)),
    useQuery(withdrawnAmendmentsOptions(agreement.id)),
  ];
  const failed = lists.find(({ error }) => error && !(error instanceof SessionExpired));
  const amendments = lists.flatMap(({ data }) => data ?? []);
  return (
    <section aria-labelledby="amendments" className={styles.section}>
      <Heading level={2} data-size="xs" id="amendments">
        {t('drafting.amend.list')}
      </Heading>
      {failed?.error && <ErrorView error={failed.error} onRetry={() => void failed.refetch()} />}
      {lists.every(({ isSuccess }) => isSuccess) && amendments.length === 0 && (
        <p>{t('drafting.amend.none')}</p>
      )}
      {amendments.length > 0 && (
        <ul className={styles.cards}>
          {amendments.map((amendment) => (
            <li key={amendment.id}>
              <AmendmentCard amendment={amendment} agreement={agreement.id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AmendmentCard({ amendment, agreement }: { amendment: Amendment; agreement: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { id, reason, reasonCode, status, inForceFrom, awaiting } = amendment;
  return (
    <article className={styles.card} aria-labelledby={`amendment-${id}`}>
      <Heading level={3} data-size="2xs" id={`amendment-${id}`}>
        <TextLink to={`/mina-loften/${agreement}/andringar/${id}`}>{local(reason)}</TextLink>
      </Heading>
      <p className={styles.meta}>
        {[
          t(`amendment.status.${status}`),
          t(`amendment.reason.${reasonCode}`),
          inForceFrom && t('amendment.inForceFrom', { date: format.date(inForceFrom) }),
          status === 'PROPOSED' &&
            awaiting.length > 0 &&
            t('amendment.awaiting', { parties: format.list(awaiting.map(({ name }) => local(name))) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  );
}
