import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { SessionExpired } from '@/api/problem';
import { draftStore } from '@/lib/draft';
import { meOptions } from '@/lib/me';
import { ErrorView, Loading, Page } from '@/ui';
import { newAgreement } from '../form/values';
import { DraftEditor } from './DraftEditor';

const chosen = draftStore<string>('agreement.new');

/** The same id as at the last visit while nothing is saved: what was typed then is kept under it. */
function chosenId(): string {
  const id = chosen.read() ?? uuidv7();
  chosen.write(id);
  return id;
}

/** A draft that nobody has seen yet; its id is chosen here, so that saving twice makes one. */
export function NewDraftPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [id] = useState(chosenId);
  const { data: me, error, isPending, refetch } = useQuery(meOptions());

  if (isPending) return <Loading />;
  return (
    <Page
      title={t('drafting.newTitle')}
      lead={t('drafting.newLead')}
      crumbs={[{ label: t('drafting.mine.title'), to: '/mina-loften' }]}
    >
      {error && !(error instanceof SessionExpired) && (
        <ErrorView error={error} onRetry={() => void refetch()} />
      )}
      {me && (
        <DraftEditor
          id={id}
          first={{ values: newAgreement(me.organisations.map(({ slug }) => slug)) }}
          onSaved={() => {
            chosen.clear();
            void navigate(`/mina-loften/${id}/redigera`, { replace: true });
          }}
        />
      )}
    </Page>
  );
}
