import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { SessionExpired } from '@/api/problem';
import type { ActivityRecord, Me, MyAgreement } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { draftStore } from '@/lib/draft';
import { ErrorView, Field, Label, Loading, Notice, Page, Select } from '@/ui';
import { meOptions } from '@/lib/me';

import { NewRecord } from './NewRecord';
import { Receipt } from './Receipt';
import styles from './RecordForm.module.css';

/** The page a recorder opens in the field: choose, check, save. */
export function RecordPage() {
  const { t } = useTranslation();
  const { data: me, error, isPending, refetch } = useQuery(meOptions());
  if (isPending) return <Loading />;
  if (error) {
    return (
      <Page title={t('record.title')} narrow>
        {!(error instanceof SessionExpired) && <ErrorView error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  }
  const agreements = me.agreements.filter(({ mayRecord }) => mayRecord);
  if (agreements.length === 0) {
    return (
      <Page title={t('record.title')} narrow>
        <Notice title={t('record.noneTitle')}>
          <p>{t('record.none')}</p>
        </Notice>
      </Page>
    );
  }
  return <Recording me={me} agreements={agreements} />;
}

interface Choice {
  agreement: string;
  /** Chosen before anything is sent, so that sending twice saves once. */
  recordId: string;
}

function Recording({ me, agreements }: { me: Me; agreements: MyAgreement[] }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const draft = draftStore<Choice>(`choice.${me.username}`);
  const [choice, setChoice] = useState<Choice>(() => {
    const stored = draft.read();
    const known = agreements.some(({ slug }) => slug === stored?.agreement);
    return stored && known ? stored : { agreement: agreements[0]?.slug ?? '', recordId: uuidv7() };
  });
  const [saved, setSaved] = useState<ActivityRecord>();

  const choose = (next: Choice) => {
    draft.write(next);
    setChoice(next);
  };
  const agreement = agreements.find(({ slug }) => slug === choice.agreement);
  if (!agreement) return null;

  if (saved) {
    return (
      <Receipt
        record={saved}
        onAnother={() => {
          choose({ ...choice, recordId: uuidv7() });
          setSaved(undefined);
        }}
      />
    );
  }
  const title = t('record.title');
  return (
    <Page title={title} lead={t('record.intro')} narrow>
      <div className={styles.agreement}>
        {agreements.length === 1 ? (
          <p>
            <LocalText text={agreement.title} />
          </p>
        ) : (
          <Field>
            <Label htmlFor="record-agreement">{t('record.agreement')}</Label>
            <Select
              id="record-agreement"
              value={choice.agreement}
              onChange={(event) => choose({ ...choice, agreement: event.target.value })}
            >
              {agreements.map(({ slug, title: name }) => (
                <Select.Option key={slug} value={slug}>
                  {local(name)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <NewRecord
        key={choice.agreement + choice.recordId}
        me={me}
        coordinator={agreement.mayVerify}
        agreement={agreement}
        recordId={choice.recordId}
        onStart={() => draft.write(choice)}
        onSaved={(record) => {
          draft.clear();
          setSaved(record);
        }}
      />
    </Page>
  );
}
