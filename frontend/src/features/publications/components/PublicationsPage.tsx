import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Publication } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { publicationPath } from '@/lib/publications';
import { municipalitiesWithAgreementsOptions } from '@/lib/registers';
import {
  Button,
  Card,
  DemonstrationMark,
  ErrorView,
  Heading,
  Loading,
  Page,
  PlainLink,
  SelectField,
  TextLink,
} from '@/ui';
import { addresses } from '../api/addresses';
import { publicationsOptions } from '../api/publications';
import styles from './publications.module.css';

/** The address keeps the choice, so that a municipality's archive can be linked to. */
const MUNICIPALITY = 'kommun';

/** Everything that was published, newest first. */
export function PublicationsPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const municipality = parameters.get(MUNICIPALITY) ?? '';
  const { data: municipalities } = useQuery(municipalitiesWithAgreementsOptions());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    publicationsOptions(municipality || undefined),
  );
  const found = data?.pages.flatMap(({ items }) => items);
  const total = data?.pages[0]?.meta.totalRecords ?? 0;

  return (
    <Page
      title={t('publications.title')}
      lead={t('publications.lead')}
      crumbs={[{ label: t('nav.start'), to: '/' }]}
      narrow
    >
      <SelectField
        id="municipality"
        label={t('publications.municipality')}
        value={municipality}
        onChange={({ target }) =>
          setParameters(target.value ? { [MUNICIPALITY]: target.value } : {}, { replace: true })
        }
        options={[
          { value: '', label: t('publications.all') },
          ...(municipalities?.items ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!found && !error && <Loading />}
      {found && (
        <>
          <p role="status">{t('publications.found', { count: total })}</p>
          <ul className={styles.archive} aria-label={t('publications.title')}>
            {found.map((publication) => (
              <li key={publication.id}>
                <PublicationCard publication={publication} />
              </li>
            ))}
          </ul>
        </>
      )}
      {hasNextPage && (
        <Button variant="secondary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('publications.more')}
        </Button>
      )}
      {municipality && (
        <p>
          <PlainLink href={addresses.feed(municipality)}>{t('publications.feed')}</PlainLink>
        </p>
      )}
    </Page>
  );
}

function PublicationCard({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const periodName = usePlannedPeriod();
  const { id, version, agreement, period, publishedAt, summary, containsDemonstrationData } = publication;
  return (
    <Card asChild className={styles.card}>
      <article>
        <Heading level={2} data-size="2xs">
          <TextLink to={publicationPath(id)} className={styles.cardLink}>
            {local(agreement.title)}: {t('publication.title', { period: periodName(period) })}
          </TextLink>
        </Heading>
        <p className={styles.meta}>
          {format.list(agreement.municipalities.map(({ name }) => name))} ·{' '}
          {t('publications.published', { time: format.dateTime(publishedAt) })}
          {version > 1 && ` · ${t('publications.corrected', { version })}`}
        </p>
        <p>
          <LocalText text={summary} />
        </p>
        {containsDemonstrationData && <DemonstrationMark />}
      </article>
    </Card>
  );
}
