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
import { Amendments } from './Amendments';
import { AsOfChooser, AsOfNotice } from './AsOf';
import { PledgeSection } from './PledgeSection';
import { useAsOf } from './useAsOf';
import styles from './AgreementPage.module.css';

interface AgreementPageProps {
  slug: string;
  /** Draws what came of it: another feature's work, composed by the router. */
  outcomes: (targets: KpiTarget[]) => ReactNode;
  /** Which follow-ups are planned and published: likewise. */
  followUps: ReactNode;
}

export function AgreementPage({ slug, outcomes, followUps }: AgreementPageProps) {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { data, error, isPending, refetch } = useQuery(agreementOverviewOptions(slug, asOf));

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
  return <Overview overview={data} outcomes={outcomes} followUps={followUps} asOf={asOf} />;
}

interface OverviewProps extends Pick<AgreementPageProps, 'outcomes' | 'followUps'> {
  overview: AgreementOverview;
  /** The earlier day that the reader has chosen. */
  asOf: string | undefined;
}

function Overview({ overview, outcomes, followUps, asOf }: OverviewProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { agreement, pledges, kpiTargets, deviations } = overview;
  const crumbs = [
    { label: t('nav.start'), to: '/' },
    ...agreement.municipalities.map(({ code, name }) => ({ label: name, to: `/kommuner/${code}` })),
  ];

  return (
    <Page title={local(agreement.title)} crumbs={crumbs}>
      {asOf && <AsOfNotice overview={overview} />}
      <AgreementIntroduction overview={overview} />
      <AsOfChooser key={asOf} overview={overview} chosen={asOf} />

      {followUps}

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

      {agreement.situation && (
        <section aria-labelledby="situation" className={styles.section}>
          <Heading level={2} data-size="md" id="situation">
            {t('agreement.situation')}
          </Heading>
          <p>
            <LocalText text={agreement.situation} />
          </p>
        </section>
      )}

      <div className={kpiTargets.length > 0 ? styles.sideBySide : undefined}>
        <section aria-labelledby="to-do" className={styles.section}>
          <Heading level={2} data-size="md" id="to-do">
            {t('agreement.toDo')}
          </Heading>
          <p>{t('agreement.toDoIntro')}</p>
          {pledges.map((pledge) => (
            <PledgeSection
              key={pledge.id}
              pledge={pledge}
              deviations={deviations}
              demonstration={overview.containsDemonstrationData}
            />
          ))}
        </section>

        <section aria-labelledby="to-achieve" className={styles.section}>
          <Heading level={2} data-size="md" id="to-achieve">
            {t('kpi.title')}
          </Heading>
          <p>{t('kpi.intro')}</p>
          {outcomes(kpiTargets)}
        </section>
      </div>

      {(agreement.editions.length > 1 || agreement.earlierWordings) && <Amendments overview={overview} />}

      <AgreementDetails agreement={agreement} />
    </Page>
  );
}
