import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useLocalText } from '@/i18n/LocalText';
import { QueryPage } from '@/ui';
import { indicatorOptions } from '../../api/indicators';
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
      {({ data }) => <MeasurementForm id={id} indicator={data} />}
    </QueryPage>
  );
}
