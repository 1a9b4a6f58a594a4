import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, SessionExpired } from '@/api/problem';
import type { Agreement, Organisation } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { Button, ButtonLink, EarlierChanges, ErrorView, Heading, Notice, Page } from '@/ui';
import { contentOptions, useSign } from '../api/agreements';
import { recordsAlongOptions } from '../api/alongside';
import { deviationsOptions } from '../api/deviations';
import { ComesAlong } from './ComesAlong';
import { ConfirmDialog } from './ConfirmDialog';
import { Signatures } from './Signatures';
import { AgreementText } from './text/AgreementText';
import { agreementOptions } from '@/lib/agreement';
import { useRights } from '@/lib/useRights';
import { Waiting } from './Waiting';
import styles from './drafting.module.css';

/** The whole text as it will be signed, and the signature of those who may give it. */
export function SignPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const view = useQuery(agreementOptions(id));
  const content = useQuery(contentOptions(id));
  // Read for the version that is signed: a file that takes the draft's place makes another one.
  const records = useQuery(recordsAlongOptions(id, content.data?.etag));
  const deviations = useQuery(deviationsOptions(id));
  if (!view.data || !content.data || !records.data || !deviations.data) {
    return <Waiting queries={[view, content, records, deviations]} />;
  }
  const agreement = view.data.data;
  const title = local(agreement.title);
  return (
    <Page
      title={t(agreement.status === 'DRAFT' ? 'drafting.sign.title' : 'drafting.sign.readTitle', { title })}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: title, to: `/mina-loften/${id}` },
      ]}
    >
      <Signatures agreement={agreement} />
      <AgreementText content={content.data.data} />
      {agreement.earlierWordings && (
        <section aria-labelledby="earlier-changes">
          <Heading level={2} data-size="sm" id="earlier-changes">
            {t('drafting.history.title', { count: agreement.earlierWordings.length })}
          </Heading>
          <p>{t('drafting.history.signed')}</p>
          <EarlierChanges changes={agreement.earlierWordings} document={content.data.data} />
        </section>
      )}
      {agreement.status === 'DRAFT' && (
        <ComesAlong
          records={records.data.items}
          total={records.data.meta.totalRecords}
          deviations={deviations.data}
        />
      )}
      <Signing agreement={agreement} etag={content.data.etag} read={!records.isPlaceholderData} />
    </Page>
  );
}

interface SigningProps {
  agreement: Agreement;
  etag: string;
  /** Whether what comes along with this very version is shown. */
  read: boolean;
}

/** What is signed is the version that is shown: its text and its ETag were read together. */
function Signing({ agreement, etag, read }: SigningProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const rights = useRights();
  const [signing, setSigning] = useState<Organisation>();
  const [signed, setSigned] = useState<Organisation>();
  const { mutate, error, isPending } = useSign(agreement.id);
  const stale = error instanceof ApiProblem && error.status === 412;
  const hasSigned = (slug: string) =>
    agreement.signatures.some(({ organisation }) => organisation.slug === slug);
  const mine = agreement.status === 'DRAFT' ? rights.approvesFor(agreement.parties) : [];

  return (
    <>
      {signed && (
        <Notice
          title={t('drafting.sign.done', { party: local(signed.name) })}
          icon="kept"
          color="success"
          announce
        >
          <p>{t(agreement.status === 'SIGNED' ? 'drafting.sign.allSigned' : 'drafting.sign.othersLeft')}</p>
          {agreement.status === 'SIGNED' && (
            <ButtonLink to={`/medborgarloften/${agreement.slug}`} variant="secondary">
              {t('drafting.desk.publicPage')}
            </ButtonLink>
          )}
        </Notice>
      )}
      {stale && (
        <Notice title={t('drafting.sign.staleTitle')} icon="warning" color="danger" announce>
          <p>{t('drafting.sign.stale')}</p>
        </Notice>
      )}
      {error && !stale && !(error instanceof SessionExpired) && <ErrorView error={error} />}
      <div className={styles.actions}>
        {mine
          .filter(({ slug }) => !hasSigned(slug))
          .map((party) => (
            <Button
              key={party.slug}
              data-size="lg"
              disabled={isPending || !read}
              onClick={() => setSigning(party)}
            >
              {t('drafting.sign.button', { party: local(party.name) })}
            </Button>
          ))}
        <ButtonLink to={`/mina-loften/${agreement.id}`} variant="secondary">
          {t('drafting.toAgreement')}
        </ButtonLink>
      </div>
      {signing && (
        <ConfirmDialog
          title={t('drafting.sign.confirmTitle', { party: local(signing.name) })}
          confirmLabel={t('drafting.sign.confirm')}
          pending={isPending}
          onCancel={() => setSigning(undefined)}
          onConfirm={() =>
            mutate(
              { organisation: signing.slug, etag },
              { onSuccess: () => setSigned(signing), onSettled: () => setSigning(undefined) },
            )
          }
        >
          <p>
            <strong>{local(agreement.title)}</strong>
          </p>
          <p>{t('drafting.sign.confirmText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
