import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import type { AgreementOverview, KpiTarget } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { ButtonLink, ErrorView, Heading, Loading, Page } from '@/ui';
import { agreementOverviewOptions } from '../api/queries';
import { AgreementDetails } from './AgreementDetails';
import { AgreementIntroduction } from './AgreementIntroduction';
import { PledgeSection } from './PledgeSection';
import styles from './AgreementPage.module.css';

interface AgreementPageProps {
  slug: string;
  /** Draws what came of it: another feature's work, composed by the router. */
  outcomes: (targets: KpiTarget[]) => ReactNode;
}

export function AgreementPage({ slug, outcomes }: AgreementPageProps) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(agreementOverviewOptions(slug));

  if (isPending) return <Loading />;
  if (isStatus(error, 404)) {
    return (
      <Page title={t('agreement.notFoundTitle')} lead={t('agreement.notFound')}>
        <ButtonLink to="/">{t('problem.toStart')}</ButtonLink>
      </Page>
    );
  }
  if (error) {
    return (
      <Page title={t('agreement.label')}>
        <ErrorView error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <Overview overview={data} outcomes={outcomes} />;
}

function Overview({
  overview,
  outcomes,
}: {
  overview: AgreementOverview;
  outcomes: AgreementPageProps['outcomes'];
}) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { agreement, pledges, kpiTargets } = overview;
  const crumbs = [
    { label: t('nav.start'), to: '/' },
    ...agreement.municipalities.map(({ code, name }) => ({ label: name, to: `/kommuner/${code}` })),
  ];

  return (
    <Page title={local(agreement.title)} crumbs={crumbs}>
      <AgreementIntroduction overview={overview} />

      {agreement.goal && (
        <section aria-labelledby="overall-goal" className={styles.goal}>
          <Heading level={2} data-size="2xs" id="overall-goal">
            {t('agreement.goal')}
          </Heading>
          <p>
            <LocalText text={agreement.goal} />
          </p>
        </section>
      )}

      <section aria-labelledby="to-do" className={styles.section}>
        <Heading level={2} data-size="md" id="to-do">
          {t('agreement.toDo')}
        </Heading>
        <p>{t('agreement.toDoIntro')}</p>
        {pledges.map((pledge) => (
          <PledgeSection key={pledge.id} pledge={pledge} demonstration={overview.containsDemonstrationData} />
        ))}
      </section>

      <section aria-labelledby="to-achieve" className={styles.section}>
        <Heading level={2} data-size="md" id="to-achieve">
          {t('kpi.title')}
        </Heading>
        <p>{t('kpi.intro')}</p>
        {outcomes(kpiTargets)}
      </section>

      <AgreementDetails agreement={agreement} />
    </Page>
  );
}
