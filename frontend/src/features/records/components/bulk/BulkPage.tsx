import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { Me, MyAgreement } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { meOptions } from '@/lib/me';
import { ErrorView, Loading, Notice, Page, SelectField } from '@/ui';
import { recordableAgreementOptions } from '../../api/records';
import { allOrganisationsOptions, placesInOptions } from '@/lib/registers';
import { BulkRecords } from './BulkRecords';

/** Many records from a spreadsheet: checked here by the form's own rules before anything is sent. */
export function BulkPage() {
  const { t } = useTranslation();
  const { data: me, error, isPending, refetch } = useQuery(meOptions());
  if (isPending) return <Loading />;
  const agreements = me?.agreements.filter(({ mayRecord }) => mayRecord) ?? [];
  return (
    <Page
      title={t('records.bulk.title')}
      lead={t('records.bulk.lead')}
      crumbs={[{ label: t('record.title'), to: '/registrera' }]}
      narrow
    >
      {error && !(error instanceof SessionExpired) && (
        <ErrorView error={error} onRetry={() => void refetch()} />
      )}
      {me && agreements.length === 0 && (
        <Notice title={t('record.noneTitle')}>
          <p>{t('record.none')}</p>
        </Notice>
      )}
      {me && agreements.length > 0 && <Chosen me={me} agreements={agreements} />}
    </Page>
  );
}

function Chosen({ me, agreements }: { me: Me; agreements: MyAgreement[] }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const [slug, setSlug] = useState(agreements[0]?.slug ?? '');
  const agreement = agreements.find((one) => one.slug === slug);
  return (
    <>
      {agreements.length > 1 && (
        <SelectField
          id="bulk-agreement"
          label={t('record.agreement')}
          value={slug}
          options={agreements.map((one) => ({ value: one.slug, label: local(one.title) }))}
          onChange={(event) => setSlug(event.target.value)}
        />
      )}
      {agreement && <Prepared key={slug} username={me.username} agreement={agreement} />}
    </>
  );
}

/** Fetches what the words of a file are looked up in. */
function Prepared({ username, agreement }: { username: string; agreement: MyAgreement }) {
  const { data, error, refetch } = useQuery(recordableAgreementOptions(agreement.slug));
  const organisations = useQuery(allOrganisationsOptions());
  const places = useQueries({
    queries: (data?.agreement.municipalities ?? []).map(({ code }) => placesInOptions(code)),
    combine: (results) => ({
      all: results.flatMap((result) => result.data ?? []),
      pending: results.some((result) => result.isPending),
      error: results.find((result) => result.error)?.error,
    }),
  });
  const failed = error ?? organisations.error ?? places.error;
  if (failed) return <ErrorView error={failed} onRetry={() => void refetch()} />;
  if (!data || !organisations.data || places.pending) return <Loading />;
  const activities = data.pledges.flatMap((pledge) => pledge.activities);
  return (
    <BulkRecords
      username={username}
      agreement={agreement}
      lookup={{
        activities,
        places: [...activities.flatMap((activity) => activity.places), ...places.all],
        organisations: organisations.data,
      }}
    />
  );
}
