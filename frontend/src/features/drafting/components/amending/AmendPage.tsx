import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AgreementContent } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useSaving } from '@/lib/useSaving';
import { Button, ButtonLink, ChangeList, Notice, Page } from '@/ui';
import { agreementOptions, contentOptions } from '../../api/agreements';
import { changesBetween } from '../../form/changes';
import { keptAmendment } from '../../form/kept';
import { readContent } from '../../form/read';
import { useAgreementForm } from '../../form/useAgreementForm';
import { writeContent } from '../../form/write';
import { AgreementForm } from '../editor/AgreementForm';
import { Waiting } from '../Waiting';
import { ProposalForm } from './ProposalForm';

/** Changing what is signed: first the text, then why, and every party approves. */
export function AmendPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const view = useQuery(agreementOptions(id));
  const content = useQuery({
    ...contentOptions(id),
    refetchOnMount: 'always',
    refetchOnReconnect: false,
    gcTime: 0,
  });
  if (!view.data || !content.data || !content.isFetchedAfterMount)
    return <Waiting queries={[view, content]} />;
  const { title, status } = view.data.data;
  return (
    <Page
      title={t('drafting.amend.title', { title: local(title) })}
      lead={t('drafting.amend.lead')}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: local(title), to: `/mina-loften/${id}` },
      ]}
    >
      {status === 'SIGNED' ? (
        <Amending id={id} signed={content.data.data} etag={content.data.etag} />
      ) : (
        <Notice title={t('drafting.amend.notSignedTitle')}>
          <p>{t('drafting.amend.notSigned')}</p>
        </Notice>
      )}
    </Page>
  );
}

interface AmendingProps {
  id: string;
  signed: AgreementContent;
  etag: string;
}

function Amending({ id, signed, etag }: AmendingProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useMemo(() => keptAmendment(id), [id]);
  const { form, restored, complete, startOver } = useAgreementForm(
    { values: readContent(signed), etag },
    kept,
  );
  const [proposed, setProposed] = useState<AgreementContent>();
  const { submit } = useSaving(form, {
    save: () => Promise.resolve(setProposed(writeContent(complete()))),
    place: () => undefined,
  });

  if (proposed) {
    return (
      <ProposalForm
        agreementId={id}
        signed={signed}
        content={proposed}
        onBack={() => setProposed(undefined)}
        onProposed={(amendment) => {
          kept.clear();
          void navigate(`/mina-loften/${id}/andringar/${amendment.id}`, { replace: true });
        }}
      />
    );
  }
  return (
    <>
      {restored && (
        <Notice title={t('drafting.restoredTitle')} color="warm">
          <p>{t('drafting.restored')}</p>
          <Button variant="secondary" onClick={() => startOver(readContent(signed), etag)}>
            {t('drafting.discard')}
          </Button>
        </Notice>
      )}
      <AgreementForm
        form={form}
        submit={submit}
        amending
        submitLabel={t('drafting.amend.showChanges')}
        besides={
          <ButtonLink to={`/mina-loften/${id}`} variant="secondary">
            {t('drafting.leave')}
          </ButtonLink>
        }
        aside={<ChangesSoFar signed={signed} form={form} />}
      />
    </>
  );
}

/** What would change if it were proposed as it stands. */
function ChangesSoFar({
  signed,
  form,
}: { signed: AgreementContent } & Pick<ReturnType<typeof useAgreementForm>, 'form'>) {
  const { t } = useTranslation();
  const changes = changesBetween(signed, writeContent(form.watch()));
  return (
    <Notice title={t('drafting.amend.soFar', { count: changes.length })}>
      {changes.length === 0 ? (
        <p>{t('drafting.amend.nothingYet')}</p>
      ) : (
        <ChangeList changes={changes} document={signed} label={t('drafting.amend.changes')} />
      )}
    </Notice>
  );
}
