import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { useLocalText } from '@/i18n/LocalText';
import { agreementOptions } from '@/lib/agreement';
import { Page } from '@/ui';
import { assessedOptions, deviationOptions } from '../../api/deviations';
import { Waiting } from '../Waiting';
import { DeviationForm } from './DeviationForm';

interface DeviationPageProps {
  agreement: string;
  /** Left out for a new one. */
  id?: string;
}

export function DeviationPage({ agreement, id }: DeviationPageProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const navigate = useNavigate();
  const [newId] = useState(() => uuidv7());
  const view = useQuery(agreementOptions(agreement));
  const overview = useQuery(assessedOptions(agreement));
  const deviation = useQuery({
    ...deviationOptions(id ?? newId),
    enabled: id !== undefined,
    refetchOnMount: 'always',
    refetchOnReconnect: false,
  });
  const read = id === undefined || deviation.isFetchedAfterMount;
  if (!view.data || !overview.data || !read || (id !== undefined && !deviation.data)) {
    return <Waiting queries={[view, overview, deviation]} />;
  }
  const list = `/mina-loften/${agreement}/avvikelser`;
  return (
    <Page
      title={t(id === undefined ? 'drafting.deviations.newTitle' : 'drafting.deviations.correctTitle')}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: local(view.data.data.title), to: `/mina-loften/${agreement}` },
        { label: t('drafting.deviations.title'), to: list },
      ]}
      narrow
    >
      <DeviationForm
        key={deviation.data?.etag}
        id={id ?? newId}
        overview={overview.data}
        current={deviation.data}
        listAddress={list}
        onSaved={() => void navigate(list)}
      />
    </Page>
  );
}
