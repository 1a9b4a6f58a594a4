import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import type { Indicator } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { ErrorView, Loading, QueryPage } from '@/ui';
import { indicatorOptions, measurementsOptions } from '../../api/indicators';
import { MeasurementForm } from './MeasurementForm';

export function NewMeasurementPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  // Chosen before anything is sent, so that sending twice adds one value.
  const [id] = useState(() => uuidv7());
  const query = useQuery(indicatorOptions(slug));
  const name = query.data ? local(query.data.data.name) : slug;
  return (
    <QueryPage
      title={t('kpis.measure')}
      lead={name}
      crumbs={[
        { label: t('kpis.title'), to: '/nyckeltal' },
        { label: name, to: `/nyckeltal/${slug}` },
      ]}
      query={query}
    >
      {({ data }) => <Entering id={id} indicator={data} />}
    </QueryPage>
  );
}

/** What there is decides whether a value is the first of its period. */
function Entering({ id, indicator }: { id: string; indicator: Indicator }) {
  const { data, error, refetch } = useQuery(measurementsOptions(indicator.slug));
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <MeasurementForm id={id} indicator={indicator} measurements={data} />;
}
