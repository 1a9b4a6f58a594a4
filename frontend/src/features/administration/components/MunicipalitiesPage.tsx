import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink, ErrorView, LinkList, Loading, Page, SavedNotice, TextField } from '@/ui';
import { municipalitySearchOptions } from '../api/register';
import { useCrumbs } from './useCrumbs';
import styles from './administration.module.css';

const SEARCH = 'sok';

export function MunicipalitiesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const typed = params.get(SEARCH) ?? '';
  const search = useDeferredValue(typed.trim());
  const { data, error, refetch } = useQuery({
    ...municipalitySearchOptions(search),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('administration.municipalities.title')} crumbs={useCrumbs()} narrow>
      <SavedNotice />
      <div className={styles.tools}>
        <TextField
          id="municipality-search"
          label={t('administration.municipalities.search')}
          value={typed}
          onChange={({ target: { value } }) => setParams(value ? { [SEARCH]: value } : {}, { replace: true })}
        />
        <ButtonLink to="/administration/kommuner/ny">{t('administration.municipalities.add')}</ButtonLink>
      </div>
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p role="status">
            {t('start.hits', { count: data.meta.totalRecords })}
            {data.meta.totalRecords > data.items.length &&
              `. ${t('start.moreHits', { shown: data.items.length })}`}
          </p>
          <LinkList
            label={t('administration.municipalities.title')}
            items={data.items.map(({ code, name, countyName }) => ({
              to: `/administration/kommuner/${code}`,
              name,
              about: `${code} · ${countyName}`,
            }))}
          />
        </>
      )}
    </Page>
  );
}
