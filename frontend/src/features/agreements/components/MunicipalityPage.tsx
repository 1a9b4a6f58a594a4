import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import { ButtonLink, ErrorView, Heading, Loading, Notice, Page } from '@/ui';
import { municipalityOverviewOptions } from '../api/queries';
import { AgreementCard } from './AgreementCard';

interface MunicipalityPageProps {
  code: string;
  /** Draws which follow-ups of an agreement are planned and published: another feature's work, composed by the router. */
  followUps: (agreement: string) => ReactNode;
}

export function MunicipalityPage({ code, followUps }: MunicipalityPageProps) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(municipalityOverviewOptions(code));
  const crumbs = [{ label: t('nav.start'), to: '/' }];

  if (isPending) return <Loading />;
  if (isStatus(error, 404)) {
    return (
      <Page
        title={t('municipality.notFoundTitle')}
        crumbs={crumbs}
        lead={t('municipality.notFound', { code })}
      >
        <ButtonLink to="/">{t('municipality.otherMunicipality')}</ButtonLink>
      </Page>
    );
  }
  if (error) {
    return (
      <Page title={t('municipality.agreements')} crumbs={crumbs}>
        <ErrorView error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }

  const { municipality, agreements } = data;
  return (
    <Page title={municipality.name} lead={municipality.countyName} crumbs={crumbs}>
      {agreements.length === 0 ? (
        <Notice title={t('municipality.empty', { name: municipality.name })}>
          <p>{t('municipality.emptyReason')}</p>
          <p>{t('municipality.emptyTodo')}</p>
          <ButtonLink to="/" variant="secondary">
            {t('municipality.otherMunicipality')}
          </ButtonLink>
        </Notice>
      ) : (
        <section aria-labelledby="agreements">
          <Heading level={2} data-size="sm" id="agreements">
            {t('municipality.agreements')}
          </Heading>
          {agreements.map((agreement) => (
            <AgreementCard key={agreement.id} agreement={agreement}>
              {followUps(agreement.slug)}
            </AgreementCard>
          ))}
        </section>
      )}
    </Page>
  );
}
