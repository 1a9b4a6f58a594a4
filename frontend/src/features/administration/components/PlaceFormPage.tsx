import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allMunicipalitiesOptions } from '@/lib/registers';
import { useSearchParams } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { Loading, Page, QueryPage } from '@/ui';
import { placeOptions } from '../api/register';
import { PlaceForm } from './PlaceForm';
import { useCrumbs } from './useCrumbs';

export function NewPlacePage() {
  const { t } = useTranslation();
  const crumbs = useCrumbs('places');
  // Chosen before anything is sent, so that sending twice adds one place.
  const [id] = useState(() => uuidv7());
  const [params] = useSearchParams();
  const { data: municipalities } = useQuery(allMunicipalitiesOptions());
  if (!municipalities) return <Loading />;
  return (
    <Page title={t('administration.places.add')} crumbs={crumbs} narrow>
      <PlaceForm id={id} municipality={params.get('kommun') ?? ''} municipalities={municipalities} />
    </Page>
  );
}

export function PlacePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: municipalities = [] } = useQuery(allMunicipalitiesOptions());
  return (
    <QueryPage
      title={t('administration.places.edit')}
      crumbs={useCrumbs('places')}
      query={useQuery(placeOptions(id))}
    >
      {({ data, etag }) => (
        <PlaceForm
          id={id}
          municipality={data.municipalityCode}
          municipalities={municipalities}
          current={data}
          etag={etag}
        />
      )}
    </QueryPage>
  );
}
