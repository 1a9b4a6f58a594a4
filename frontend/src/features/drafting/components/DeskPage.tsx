import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { agreementOptions } from '@/lib/agreement';
import { Facts, Heading, Page } from '@/ui';
import { AgreementStatusBadge } from './AgreementStatusBadge';
import { AmendmentLists } from './amending/AmendmentLists';
import { DeskActions } from './DeskActions';
import { Ending } from './Ending';
import { Signatures } from './Signatures';
import { Waiting } from './Waiting';
import styles from './drafting.module.css';

/** One agreement as its parties work with it: how it stands, and what can be done. */
export function DeskPage({ id }: { id: string }) {
  const view = useQuery(agreementOptions(id));
  if (!view.data) return <Waiting queries={[view]} />;
  return <Desk agreement={view.data.data} etag={view.data.etag} />;
}

function Desk({ agreement, etag }: { agreement: Agreement; etag: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { status } = agreement;
  return (
    <Page title={local(agreement.title)} crumbs={[{ label: t('drafting.mine.title'), to: '/mina-loften' }]}>
      <p>
        <AgreementStatusBadge status={status} />
      </p>
      <Facts
        facts={[
          [t('agreement.period'), format.period(agreement.period)],
          [t('content.municipalities'), format.list(agreement.municipalities.map(({ name }) => name))],
          [t('content.slug'), agreement.slug],
          [t('drafting.desk.endReason'), agreement.endReason],
        ]}
      />
      <DeskActions agreement={agreement} />
      <section aria-labelledby="signatures" className={styles.section}>
        <Heading level={2} data-size="xs" id="signatures">
          {t('drafting.sign.signatures')}
        </Heading>
        <Signatures agreement={agreement} />
      </section>
      {(status === 'SIGNED' || status === 'CLOSED') && <AmendmentLists agreement={agreement} />}
      <Ending agreement={agreement} etag={etag} />
    </Page>
  );
}
