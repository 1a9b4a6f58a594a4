import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { ActivityRecord, AgreementOverview } from '@/api/model';
import { meOptions } from '@/lib/me';
import { useFormDraft } from '@/lib/useFormDraft';
import { ButtonLink, ErrorView, Loading, Notice, Page } from '@/ui';
import { recordableAgreementOptions, recordOptions, useCorrectRecord } from '../../api/records';

import { RecordCard } from '../lists/RecordCard';
import { Receipt } from './Receipt';
import { valuesOf, type RecordValues } from './recordForm';
import { RecordForm } from './RecordForm';
import { surroundingsOf } from './surroundings';

/** Correcting a returned record; saving sends it to be reviewed again. */
export function CorrectPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const record = useQuery({ ...recordOptions(id), refetchOnMount: 'always', refetchOnReconnect: false });
  const slug = record.data?.data.agreement.slug ?? '';
  const agreement = useQuery({ ...recordableAgreementOptions(slug), enabled: slug !== '' });
  const [saved, setSaved] = useState<ActivityRecord>();
  const error = record.error ?? agreement.error;

  if (saved) return <Receipt record={saved} />;
  if (error) {
    return (
      <Page title={t('mine.correctTitle')} narrow>
        {!(error instanceof SessionExpired) && <ErrorView error={error} />}
      </Page>
    );
  }
  if (!record.data || !agreement.data) return <Loading />;

  const title = t('mine.correctTitle');
  return (
    <Page title={title} crumbs={[{ label: t('mine.title'), to: '/mina-registreringar' }]} narrow>
      {record.data.data.internal?.mayCorrect === false ? (
        <RecordCard record={record.data.data} level={2} />
      ) : (
        <Correcting
          key={record.data.etag}
          record={record.data.data}
          etag={record.data.etag}
          agreement={agreement.data}
          onSaved={setSaved}
        />
      )}
    </Page>
  );
}

interface CorrectingProps {
  record: ActivityRecord;
  etag: string;
  agreement: AgreementOverview;
  onSaved: (record: ActivityRecord) => void;
}

function Correcting({ record, etag, agreement, onSaved }: CorrectingProps) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meOptions());
  const coordinator = me?.agreements.find(({ id }) => id === record.agreement.id)?.mayVerify === true;
  const { mutateAsync: correct } = useCorrectRecord(record.id);
  const reason = record.internal?.decision?.reason;
  // What was typed belongs to the version it was typed on, lest it undo another's correction unseen.
  const draft = useFormDraft<RecordValues>(`correction.${record.id}.${etag}`);
  return (
    <>
      {reason && (
        <Notice title={t('mine.reason')} icon="returned" color="warm">
          <p>{reason}</p>
        </Notice>
      )}
      <RecordForm
        activities={agreement.pledges.flatMap(({ activities }) => activities)}
        surroundings={surroundingsOf(agreement, me?.organisations ?? [])}
        coordinator={coordinator}
        initialValues={valuesOf(record)}
        draft={draft}
        submitLabel={t('record.saveChanges')}
        onSave={async (changed) => {
          const corrected = await correct({ record: changed, etag });
          draft.clear();
          onSaved(corrected);
        }}
      >
        <ButtonLink to="/mina-registreringar" variant="secondary">
          {t('record.cancel')}
        </ButtonLink>
      </RecordForm>
    </>
  );
}
