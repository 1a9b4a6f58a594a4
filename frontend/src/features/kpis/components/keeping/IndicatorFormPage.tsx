import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading, Notice, Page, QueryPage } from '@/ui';
import { indicatorOptions } from '../../api/indicators';
import { IndicatorForm } from './IndicatorForm';
import { useKeeping } from './useKeeping';

export function NewIndicatorPage() {
  const { t } = useTranslation();
  const { organisations } = useKeeping();
  const [first] = organisations;
  return (
    <Page title={t('kpis.add')} crumbs={[{ label: t('kpis.title'), to: '/nyckeltal' }]} narrow>
      {first ? (
        <IndicatorForm organisations={organisations} />
      ) : (
        <Notice title={t('kpis.noOrganisationTitle')}>
          <p>{t('kpis.noOrganisation')}</p>
        </Notice>
      )}
    </Page>
  );
}

export function EditIndicatorPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { organisations } = useKeeping();
  return (
    <QueryPage
      title={t('kpis.edit')}
      crumbs={[{ label: t('kpis.title'), to: '/nyckeltal' }]}
      query={useQuery({ ...indicatorOptions(slug), refetchOnMount: 'always' })}
    >
      {({ data, etag }) =>
        organisations.length === 0 ? (
          <Loading />
        ) : (
          <IndicatorForm organisations={organisations} current={data} etag={etag} />
        )
      }
    </QueryPage>
  );
}
