import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorView, Icon, Input, TextLink } from '@/ui';
import { municipalitySearchOptions } from '../api/queries';
import styles from './MunicipalitySearch.module.css';

/** Municipalities whose name fits what is being typed, as links: one tap from a name to its promises. */
export function MunicipalitySearch() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const { data, error, refetch } = useQuery(municipalitySearchOptions(search));
  const result = search === '' ? undefined : data;

  return (
    <div role="search" className={styles.search}>
      <label htmlFor="municipality-search">{t('start.searchLabel')}</label>
      <p id="municipality-search-hint">{t('start.searchHint')}</p>
      <div className={styles.field}>
        <Icon name="search" size="1.5rem" />
        <Input
          id="municipality-search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="municipality-search-hint"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div role="status" className="visually-hidden">
        {result &&
          (result.items.length === 0
            ? t('start.noHits')
            : t('start.hits', { count: result.meta.totalRecords }))}
      </div>
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {result && (
        <div className={styles.results}>
          {result.items.length === 0 && <p>{t('start.noHits')}</p>}
          {result.items.length > 0 && (
            <ul aria-label={t('start.results')}>
              {result.items.map(({ code, name, countyName, agreementCount }) => (
                <li key={code}>
                  <TextLink to={`/kommuner/${code}`}>{name}</TextLink>
                  <span>
                    {countyName},{' '}
                    {agreementCount > 0
                      ? t('start.agreements', { count: agreementCount })
                      : t('start.noAgreements')}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {result.meta.totalRecords > result.items.length && (
            <p>{t('start.moreHits', { shown: result.items.length })}</p>
          )}
        </div>
      )}
    </div>
  );
}
