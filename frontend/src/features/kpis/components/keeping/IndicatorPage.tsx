import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { ButtonLink, ErrorView, ExternalLink, Facts, Loading, QueryPage, SavedNotice } from '@/ui';
import { indicatorOptions, measurementsOptions, organisationOptions } from '../../api/indicators';
import { Series } from '../Series';
import { useKeeping } from './useKeeping';
import styles from './keeping.module.css';

/** One indicator: what it measures, what it has measured, and for its keeper the way to add to it. */
export function IndicatorPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const query = useQuery(indicatorOptions(slug));
  return (
    <QueryPage
      title={query.data ? local(query.data.data.name) : t('kpis.title')}
      crumbs={[{ label: t('kpis.title'), to: '/nyckeltal' }]}
      query={query}
    >
      {({ data }) => <Shown indicator={data} />}
    </QueryPage>
  );
}

function Shown({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const { keeps } = useKeeping();
  const local = useLocalText();
  const format = useFormat();
  const { slug, organisation, kind, description, source, withholdBelow } = indicator;
  const { data: keeper } = useQuery(organisationOptions(organisation));
  const { data: measurements, error, refetch } = useQuery(measurementsOptions(slug));
  return (
    <>
      <SavedNotice />
      {description && (
        <p>
          <LocalText text={description} />
        </p>
      )}
      <Facts
        facts={[
          [t('kpis.fields.kind'), t(`kpis.kinds.${kind}`)],
          [t('kpis.fields.organisation'), keeper ? <LocalText text={keeper.name} /> : organisation],
          [
            t('kpis.fields.indicatorSource'),
            source && <ExternalLink href={source.url}>{local(source.name)}</ExternalLink>,
          ],
          [
            t('kpis.fields.withheld'),
            withholdBelow && t('kpis.withheld', { last: format.number(withholdBelow - 1) }),
          ],
        ]}
      />
      {keeps(organisation) ? (
        <div className={styles.actions}>
          <ButtonLink to={`/nyckeltal/${slug}/matvarde`}>{t('kpis.measure')}</ButtonLink>
          <ButtonLink to={`/nyckeltal/${slug}/andra`} variant="secondary">
            {t('kpis.edit')}
          </ButtonLink>
        </div>
      ) : (
        <p>{t('kpis.notYours')}</p>
      )}
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!measurements && !error && <Loading />}
      {measurements && <Series indicator={indicator} measurements={measurements} level={2} />}
    </>
  );
}
