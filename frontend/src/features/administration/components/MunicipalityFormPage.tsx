import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page, QueryPage } from '@/ui';
import { municipalityOptions } from '../api/register';
import { MunicipalityForm } from './MunicipalityForm';
import { useCrumbs } from './useCrumbs';

export function NewMunicipalityPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('administration.municipalities.add')} crumbs={useCrumbs('municipalities')} narrow>
      <MunicipalityForm />
    </Page>
  );
}

export function MunicipalityPage({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <QueryPage
      title={t('administration.municipalities.edit')}
      lead={t('administration.municipalities.code', { code })}
      crumbs={useCrumbs('municipalities')}
      query={useQuery(municipalityOptions(code))}
    >
      {({ data, etag }) => <MunicipalityForm current={data} etag={etag} />}
    </QueryPage>
  );
}
