import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allMunicipalitiesOptions } from '@/lib/registers';
import { useSearchParams } from 'react-router';
import { useFormat } from '@/i18n/useFormat';
import { Button, ButtonLink, ErrorView, LinkList, Loading, Page, SavedNotice, SelectField } from '@/ui';
import { placeListOptions } from '../api/register';
import { useCrumbs } from './useCrumbs';
import styles from './administration.module.css';

const MUNICIPALITY = 'kommun';

export function PlacesPage() {
  const { t } = useTranslation();
  const crumbs = useCrumbs();
  const [params, setParams] = useSearchParams();
  const municipality = params.get(MUNICIPALITY) ?? '';
  const { data: municipalities = [] } = useQuery(allMunicipalitiesOptions());
  return (
    <Page
      title={t('administration.places.title')}
      lead={t('administration.places.lead')}
      crumbs={crumbs}
      narrow
    >
      <SavedNotice />
      <div className={styles.tools}>
        <SelectField
          id="place-municipality"
          label={t('administration.municipality')}
          value={municipality}
          options={[
            { value: '', label: t('app.choose') },
            ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={({ target: { value } }) =>
            setParams(value ? { [MUNICIPALITY]: value } : {}, { replace: true })
          }
        />
        {municipality && (
          <ButtonLink to={`/administration/platser/ny?${MUNICIPALITY}=${municipality}`}>
            {t('administration.places.add')}
          </ButtonLink>
        )}
      </div>
      {municipality && <Places key={municipality} municipality={municipality} />}
    </Page>
  );
}

function Places({ municipality }: { municipality: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch, ...more } = useInfiniteQuery(placeListOptions(municipality));
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const places = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <p role="status">
        {t('administration.places.count', { count: data.pages[0]?.meta.totalRecords ?? 0 })}
      </p>
      {places.length > 0 && (
        <LinkList
          label={t('administration.places.title')}
          items={places.map(({ id, name, latitude, longitude }) => ({
            to: `/administration/platser/${id}`,
            name,
            about:
              typeof latitude === 'number' && typeof longitude === 'number'
                ? `${format.number(latitude)}, ${format.number(longitude)}`
                : t('administration.places.noPosition'),
          }))}
        />
      )}
      {more.hasNextPage && (
        <Button variant="secondary" onClick={() => void more.fetchNextPage()}>
          {t('administration.more')}
        </Button>
      )}
    </>
  );
}
