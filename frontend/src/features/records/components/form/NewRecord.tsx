import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, ActivityRecord, Me, MyAgreement } from '@/api/model';
import { draftStore } from '@/lib/draft';
import { ErrorView, Loading, Notice, TextLink } from '@/ui';
import { recordableAgreementOptions, useSaveRecord } from '../../api/records';

import { AdviceList } from '../AdviceList';
import { plainQuota } from '../quota';
import { useAdviceFirst } from './useAdviceFirst';
import { emptyRecord, type RecordValues } from './recordForm';
import { RecordForm } from './RecordForm';
import { surroundingsOf } from './surroundings';

/** What is promised again and again is recorded most often: it stands where the thumb finds it first. */
const mostRecordedFirst = (activities: Activity[]) => {
  const recurring = ({ quota }: Activity) => plainQuota(quota).type === 'RECURRING';
  return [...activities.filter(recurring), ...activities.filter((activity) => !recurring(activity))];
};

interface NewRecordProps {
  me: Me;
  coordinator: boolean;
  agreement: MyAgreement;
  recordId: string;
  onStart: () => void;
  onSaved: (record: ActivityRecord) => void;
}

export function NewRecord({ me, coordinator, agreement, recordId, onStart, onSaved }: NewRecordProps) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(recordableAgreementOptions(agreement.slug));
  const { mutateAsync: saveRecord } = useSaveRecord();
  const { advice, toKnow } = useAdviceFirst();
  const draft = useMemo(
    () => draftStore<RecordValues>(`record.${me.username}.${agreement.slug}`),
    [agreement.slug, me.username],
  );

  if (isPending) return <Loading />;
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  const surroundings = surroundingsOf(data, me.organisations);
  // Who works for one party only is not asked.
  const organisation = surroundings.recordsFor.length > 1 ? (surroundings.recordsFor[0]?.slug ?? '') : '';
  return (
    <RecordForm
      activities={mostRecordedFirst(data.pledges.flatMap(({ activities }) => activities))}
      surroundings={surroundings}
      coordinator={coordinator}
      initialValues={{ ...emptyRecord(agreement.period), organisation }}
      draft={draft}
      submitLabel={advice.length > 0 ? t('records.advice.saveAnyway') : t('record.save')}
      onSave={async (record) => {
        onStart();
        if (await toKnow(recordId, record)) return;
        const saved = await saveRecord({ id: recordId, record });
        draft.clear();
        onSaved(saved);
      }}
      explain={({ status }) =>
        status === 409 && (
          <Notice title={t('record.conflictTitle')} icon="warning" color="danger" announce>
            <p>{t('record.conflict')}</p>
            <p>
              <TextLink to="/mina-registreringar">{t('record.toMine')}</TextLink>
            </p>
          </Notice>
        )
      }
    >
      {advice.length > 0 && (
        <Notice title={t('records.advice.title')} icon="warning" color="warm" announce>
          <AdviceList advice={advice} />
        </Notice>
      )}
    </RecordForm>
  );
}
