import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page, QueryPage } from '@/ui';
import { organisationOptions } from '../api/register';
import { OrganisationForm } from './OrganisationForm';
import { useCrumbs } from './useCrumbs';

export function NewOrganisationPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('administration.organisations.add')} crumbs={useCrumbs('organisations')} narrow>
      <OrganisationForm />
    </Page>
  );
}

export function OrganisationPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  return (
    <QueryPage
      title={t('administration.organisations.edit')}
      lead={slug}
      crumbs={useCrumbs('organisations')}
      query={useQuery(organisationOptions(slug))}
    >
      {({ data, etag }) => <OrganisationForm current={data} etag={etag} />}
    </QueryPage>
  );
}
