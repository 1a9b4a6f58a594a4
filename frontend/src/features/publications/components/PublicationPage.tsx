import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import type { KpiTarget, Publication, Snapshot } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import {
  ButtonLink,
  DeviationNotes,
  ErrorView,
  Facts,
  Heading,
  Loading,
  Notice,
  Page,
  PledgeReport,
  ReportSummary,
  TextLink,
} from '@/ui';
import { snapshotOptions, versionsOptions } from '../api/publications';
import { AboutPublication } from './AboutPublication';
import { Approvals } from './Approvals';
import { Correction, OldVersion } from './Versions';
import styles from './publications.module.css';

interface PublicationPageProps {
  id: string;
  /** Nothing: the newest. */
  version?: number;
  /** Draws what came of it: another feature's work, composed by the router. */
  outcomes: (targets: KpiTarget[]) => ReactNode;
}

/** One version of a published follow-up, from the snapshot alone. */
export function PublicationPage({ id, version, outcomes }: PublicationPageProps) {
  const { t } = useTranslation();
  const snapshot = useQuery(snapshotOptions(id, version));
  const versions = useQuery(versionsOptions(id));
  const error = snapshot.error ?? versions.error;

  if (isStatus(error, 404) || isStatus(error, 400)) {
    return (
      <Page title={t('publication.notFoundTitle')} lead={t('publication.notFound')}>
        <ButtonLink to="/publikationer">{t('publications.toAll')}</ButtonLink>
      </Page>
    );
  }
  if (error) {
    return (
      <Page title={t('publication.label')}>
        <ErrorView error={error} onRetry={() => void Promise.all([snapshot.refetch(), versions.refetch()])} />
      </Page>
    );
  }
  if (!snapshot.data || !versions.data) return <Loading />;
  return <Published snapshot={snapshot.data} versions={versions.data} outcomes={outcomes} />;
}

interface PublishedProps extends Pick<PublicationPageProps, 'outcomes'> {
  snapshot: Snapshot;
  versions: Publication[];
}

function Published({ snapshot, versions, outcomes }: PublishedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const periodName = usePlannedPeriod();
  const { report, approvals, version, publishedAt } = snapshot;
  const { agreement, period, summary, pledges, kpiTargets, deviations } = report;
  const newest = versions[0];
  const items = pledges.flatMap((pledge) => [pledge.id, ...pledge.activities.map((activity) => activity.id)]);
  // One that was about what is no longer promised, or about the whole: no item shows it.
  const ofNoItem = deviations.filter(
    ({ pledgeId, activityId }) => !items.includes(activityId ?? pledgeId ?? ''),
  );
  const title = t('publication.title', { period: periodName(period) });

  return (
    <Page
      title={title}
      documentTitle={`${title} – ${local(agreement.title)}`}
      crumbs={[
        { label: t('nav.start'), to: '/' },
        ...agreement.municipalities.map(({ code, name }) => ({ label: name, to: `/kommuner/${code}` })),
        { label: local(agreement.title), to: `/medborgarloften/${agreement.slug}` },
      ]}
    >
      {newest && newest.version !== version && <OldVersion version={version} newest={newest} />}
      <div className={styles.facts}>
        <Facts
          facts={[
            [
              t('publication.of'),
              <TextLink to={`/medborgarloften/${agreement.slug}`}>
                <LocalText text={agreement.title} />
              </TextLink>,
            ],
            [t('agreement.parties'), format.list(agreement.parties.map(({ name }) => local(name)))],
            [t('content.period'), format.period(period.period)],
            [t('publication.publishedAt'), format.dateTime(publishedAt)],
          ]}
        />
      </div>
      {report.containsDemonstrationData && (
        <Notice title={t('publication.demoTitle')} icon="demonstration" color="warm">
          <p>{t('publication.demo')}</p>
        </Notice>
      )}
      {agreement.wordingKind === 'RETOLD' && <p>{t('publication.retold')}</p>}
      <Correction snapshot={snapshot} />
      <ReportSummary summary={summary} level={2} />
      <Approvals approvals={approvals} />

      <div className={kpiTargets.length > 0 ? styles.sideBySide : undefined}>
        <section aria-labelledby="done" className={styles.section}>
          <Heading level={2} data-size="md" id="done">
            {t('publication.done')}
          </Heading>
          <p>{t('publication.doneIntro', { date: format.date(report.knownOn) })}</p>
          <DeviationNotes deviations={ofNoItem} />
          {pledges.map((pledge) => (
            <PledgeReport
              key={pledge.id}
              pledge={pledge}
              deviations={deviations}
              demonstration={report.containsDemonstrationData}
            />
          ))}
        </section>
        {kpiTargets.length > 0 && (
          <section aria-labelledby="came-of-it" className={styles.section}>
            <Heading level={2} data-size="md" id="came-of-it">
              {t('publication.cameOfIt')}
            </Heading>
            <p>{t('kpi.intro')}</p>
            {outcomes(kpiTargets)}
          </section>
        )}
      </div>

      <AboutPublication snapshot={snapshot} versions={versions} />
    </Page>
  );
}
