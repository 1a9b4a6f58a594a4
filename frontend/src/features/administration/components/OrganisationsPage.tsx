import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allMunicipalitiesOptions } from '@/lib/registers';
import { useSearchParams } from 'react-router';
import { LocalText } from '@/i18n/LocalText';
import { Button, ButtonLink, ErrorView, LinkList, Loading, Page, SavedNotice, SelectField } from '@/ui';
import { organisationListOptions } from '../api/register';
import { useCrumbs } from './useCrumbs';
import styles from './administration.module.css';

const MUNICIPALITY = 'kommun';

export function OrganisationsPage() {
  const { t } = useTranslation();
  const crumbs = useCrumbs();
  const [params, setParams] = useSearchParams();
  const municipality = params.get(MUNICIPALITY) ?? '';
  const { data: municipalities = [] } = useQuery(allMunicipalitiesOptions());
  const { data, error, refetch, ...more } = useInfiniteQuery(organisationListOptions(municipality));
  const organisations = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.meta.totalRecords ?? 0;
  return (
    <Page title={t('administration.organisations.title')} crumbs={crumbs} narrow>
      <SavedNotice />
      <div className={styles.tools}>
        <SelectField
          id="organisation-municipality"
          label={t('administration.municipality')}
          value={municipality}
          options={[
            { value: '', label: t('administration.all') },
            ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={({ target: { value } }) =>
            setParams(value ? { [MUNICIPALITY]: value } : {}, { replace: true })
          }
        />
        <ButtonLink to="/administration/organisationer/ny">
          {t('administration.organisations.add')}
        </ButtonLink>
      </div>
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p role="status">{t('administration.organisations.count', { count: total })}</p>
          <LinkList
            label={t('administration.organisations.title')}
            items={organisations.map(({ slug, name, kind }) => ({
              to: `/administration/organisationer/${slug}`,
              name: <LocalText text={name} />,
              about: `${t(`administration.organisations.kinds.${kind}`)} · ${slug}`,
            }))}
          />
          {more.hasNextPage && (
            <Button variant="secondary" onClick={() => void more.fetchNextPage()}>
              {t('administration.more')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
