import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { Agreement, Amendment, Organisation } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Button, ChangeList, ErrorView, Facts, Heading, Notice, Page } from '@/ui';
import { contentOptions } from '../../api/agreements';
import { amendmentOptions, useApproveAmendment, useWithdrawAmendment } from '../../api/amendments';
import { ConfirmDialog } from '../ConfirmDialog';
import { agreementOptions } from '@/lib/agreement';
import { useRights } from '@/lib/useRights';
import { Waiting } from '../Waiting';
import styles from '../drafting.module.css';

/** One amendment: what changes and why, and the approval of those who may give it. */
export function AmendmentPage({ agreement, id }: { agreement: string; id: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const format = useFormat();
  const view = useQuery(agreementOptions(agreement));
  const content = useQuery(contentOptions(agreement));
  const amendment = useQuery(amendmentOptions(id));
  if (!view.data || !content.data || !amendment.data) return <Waiting queries={[view, content, amendment]} />;

  const { data: shown, etag } = amendment.data;
  const title = local(view.data.data.title);
  return (
    <Page
      title={t('drafting.amend.one', { title })}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: title, to: `/mina-loften/${agreement}` },
      ]}
    >
      <Facts
        facts={[
          [t('amendment.state'), t(`amendment.status.${shown.status}`)],
          [t('drafting.amend.field.reasonCode'), t(`amendment.reason.${shown.reasonCode}`)],
          [t('drafting.amend.field.sv'), <LocalText key="reason" text={shown.reason} />],
          [t('amendment.proposedAt'), format.dateTime(shown.proposedAt)],
          [t('drafting.amend.field.effectiveFrom'), shown.effectiveFrom && format.date(shown.effectiveFrom)],
          [t('amendment.from'), shown.inForceFrom && format.date(shown.inForceFrom)],
          [
            t('amendment.approvedBy'),
            format.list(
              shown.approvals.map(({ organisation, approvedAt }) =>
                t('amendment.approval', {
                  party: local(organisation.name),
                  time: format.dateTime(approvedAt),
                }),
              ),
            ),
          ],
          [
            t('amendment.awaitingLabel'),
            shown.status === 'PROPOSED' && format.list(shown.awaiting.map(({ name }) => local(name))),
          ],
          [t('amendment.withdrawalReason'), shown.withdrawalReason],
        ]}
      />
      <Heading level={2} data-size="sm">
        {t('drafting.amend.changes')}
      </Heading>
      <ChangeList changes={shown.changes} document={content.data.data} label={t('drafting.amend.changes')} />
      {shown.status === 'PROPOSED' && <Deciding amendment={shown} etag={etag} agreement={view.data.data} />}
      {shown.status === 'IN_FORCE' && (
        <Notice title={t('drafting.amend.inForceTitle')} icon="kept" color="success">
          <p>{t('drafting.amend.inForce')}</p>
        </Notice>
      )}
    </Page>
  );
}

interface DecidingProps {
  amendment: Amendment;
  etag: string;
  agreement: Agreement;
}

type Asking = { approveFor: Organisation } | 'withdraw';

function Deciding({ amendment, etag, agreement }: DecidingProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const rights = useRights();
  const [asking, setAsking] = useState<Asking>();
  const approval = useApproveAmendment(amendment.id);
  const withdrawal = useWithdrawAmendment(amendment.id);
  const error = approval.error ?? withdrawal.error;
  const done = () => setAsking(undefined);

  return (
    <>
      {error && !(error instanceof SessionExpired) && <ErrorView error={error} />}
      <div className={styles.actions}>
        {rights.approvesFor(amendment.awaiting).map((party) => (
          <Button key={party.slug} data-size="lg" onClick={() => setAsking({ approveFor: party })}>
            {t('drafting.amend.approve', { party: local(party.name) })}
          </Button>
        ))}
        {rights.coordinates(agreement.parties) && (
          <Button variant="secondary" data-color="danger" onClick={() => setAsking('withdraw')}>
            {t('drafting.amend.withdraw')}
          </Button>
        )}
      </div>
      {asking && asking !== 'withdraw' && (
        <ConfirmDialog
          title={t('drafting.amend.approveTitle', { party: local(asking.approveFor.name) })}
          confirmLabel={t('drafting.amend.approveConfirm')}
          pending={approval.isPending}
          onCancel={done}
          onConfirm={() =>
            approval.mutate({ organisation: asking.approveFor.slug, etag }, { onSettled: done })
          }
        >
          <p>{t('drafting.amend.approveText')}</p>
        </ConfirmDialog>
      )}
      {asking === 'withdraw' && (
        <ConfirmDialog
          title={t('drafting.amend.withdrawTitle')}
          confirmLabel={t('drafting.amend.withdraw')}
          danger
          pending={withdrawal.isPending}
          reasonLabel={t('drafting.reason')}
          onCancel={done}
          onConfirm={(reason) => withdrawal.mutate({ reason, etag }, { onSettled: done })}
        >
          <p>{t('drafting.amend.withdrawText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
