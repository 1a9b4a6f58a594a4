import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgreementOverview, Amendment } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { ChangeList, EarlierChanges, ErrorView, Facts, Heading, Loading } from '@/ui';
import { amendmentsOptions } from '../api/queries';
import styles from './AgreementPage.module.css';

/** Every change to the signed text: what, from, to, why, when, and who approved it. */
export function Amendments({ overview }: { overview: AgreementOverview }) {
  const { t } = useTranslation();
  const { agreement } = overview;
  const { data, error, isPending, refetch } = useQuery({
    ...amendmentsOptions(agreement.slug),
    enabled: agreement.editions.length > 1,
  });
  return (
    <section aria-labelledby="amendments" className={styles.section}>
      <Heading level={2} data-size="md" id="amendments">
        {t('agreement.amendments')}
      </Heading>
      <p>{t('agreement.amendmentsIntro')}</p>
      {isPending && agreement.editions.length > 1 && <Loading />}
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {data?.items.map((amendment) => (
        <AmendmentArticle key={amendment.id} amendment={amendment} overview={overview} />
      ))}
      {agreement.earlierWordings && (
        <EarlierChanges changes={agreement.earlierWordings} document={overview} />
      )}
    </section>
  );
}

function AmendmentArticle({ amendment, overview }: { amendment: Amendment; overview: AgreementOverview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { id, inForceFrom, reason, reasonCode, approvals, changes } = amendment;
  const headingId = `amendment-${id}`;
  return (
    <article aria-labelledby={headingId} className={styles.amendment}>
      <Heading level={3} data-size="xs" id={headingId}>
        {t('agreement.amendedFrom', { date: inForceFrom ? format.date(inForceFrom) : '' })}
      </Heading>
      <p>
        <LocalText text={reason} />
      </p>
      <ChangeList changes={changes} document={overview} label={t('agreement.changes')} />
      <Facts
        facts={[
          [t('agreement.amendmentReason'), t(`amendment.reason.${reasonCode}`)],
          [
            t('amendment.approvedBy'),
            format.list(
              approvals.map(({ organisation, approvedAt }) =>
                t('amendment.approval', {
                  party: local(organisation.name),
                  time: format.dateTime(approvedAt),
                }),
              ),
            ),
          ],
        ]}
      />
    </article>
  );
}
