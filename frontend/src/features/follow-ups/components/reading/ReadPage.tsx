import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { publicationPath, sharingPath } from '@/lib/publications';
import { useRights } from '@/lib/useRights';
import { Button, ButtonLink, Facts, Heading, Notice, Page, PlainLink, TextLink } from '@/ui';
import { documentAddress } from '../../api/documents';
import { followUpOptions } from '../../api/followUps';
import { DraftDocument } from '../DraftDocument';
import { writePath } from '../paths';
import { ReportText, type Outcomes } from '../ReportText';
import { Returns } from '../Returns';
import { useFollowUpCrumbs } from '../useFollowUpCrumbs';
import { Waiting } from '../Waiting';
import { Approvals } from './Approvals';
import { ApproveForm } from './ApproveForm';
import { CorrectDialog } from './CorrectDialog';
import styles from '../followUps.module.css';

/** The whole text on one page, and the approval of those who may give it. */
export function ReadPage({ id, outcomes }: { id: string; outcomes: Outcomes }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const periodName = usePlannedPeriod();
  const crumbs = useFollowUpCrumbs();
  const query = useQuery(followUpOptions(id));
  if (!query.data) return <Waiting queries={[query]} />;
  const { data: followUp, etag } = query.data;
  const { report, status } = followUp;
  const title = t('reporting.readTitle', { period: periodName(followUp.period) });
  return (
    <Page
      title={title}
      documentTitle={`${title} – ${local(report.agreement.title)}`}
      crumbs={crumbs(report.agreement)}
      narrow
    >
      <Standing followUp={followUp} />
      <Approvals followUp={followUp} />
      <Returns returns={followUp.returns} />
      {followUp.correctionNote && (
        <Notice title={t('reporting.correcting')} icon="returned" color="warm">
          <p>
            <LocalText text={followUp.correctionNote} />
          </p>
        </Notice>
      )}
      <article aria-labelledby="whole-text" className={styles.section}>
        <Heading level={2} data-size="sm" id="whole-text">
          {t('reporting.wholeText')}
        </Heading>
        <p>{t(`reporting.shownAs.${status}`)}</p>
        <ReportText report={report} outcomes={outcomes} />
      </article>
      <Deciding followUp={followUp} etag={etag} />
    </Page>
  );
}

/** Where it is on its way, and what can be done now. */
function Standing({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const rights = useRights();
  const { id, report, status, period, publishedVersions } = followUp;
  return (
    <>
      <Facts
        facts={[
          [t('reporting.of'), local(report.agreement.title)],
          [t('reporting.field.period'), format.period(period.period)],
          [t('reporting.standing'), t(`reporting.standingAs.${status}`)],
          [t('reporting.due'), format.date(period.dueOn)],
          [t('reporting.submittedBy'), followUp.submittedByName],
        ]}
      />
      <div className={styles.actions}>
        {status === 'DRAFT' && rights.coordinates(report.agreement.parties) && (
          <ButtonLink to={writePath(followUp.agreementId, id)}>{t('reporting.continue')}</ButtonLink>
        )}
        {status !== 'PUBLISHED' && <DraftDocument followUp={followUp} />}
        {publishedVersions > 0 && (
          <>
            <TextLink to={publicationPath(id)}>{t('reporting.publicPage')}</TextLink>
            <PlainLink href={documentAddress(id)}>{t('reporting.pdf')}</PlainLink>
            <TextLink to={sharingPath(id)}>{t('reporting.share')}</TextLink>
          </>
        )}
      </div>
    </>
  );
}

function Deciding({ followUp, etag }: { followUp: FollowUp; etag: string }) {
  const { t } = useTranslation();
  const rights = useRights();
  const [correcting, setCorrecting] = useState(false);
  const { status, missingParties, report, reportSha256 } = followUp;
  if (status === 'SUBMITTED') {
    // What was ticked holds for the text that was read: another text begins anew.
    return rights
      .approvesFor(missingParties)
      .map((party) => (
        <ApproveForm key={`${party.slug}-${reportSha256}`} followUp={followUp} etag={etag} party={party} />
      ));
  }
  if (status !== 'PUBLISHED' || !rights.coordinates(report.agreement.parties)) return null;
  return (
    <section aria-labelledby="correct" className={styles.section}>
      <Heading level={2} data-size="xs" id="correct">
        {t('reporting.correct.title')}
      </Heading>
      <p>{t('reporting.correct.text')}</p>
      <Button variant="secondary" onClick={() => setCorrecting(true)}>
        {t('reporting.correct.button')}
      </Button>
      {correcting && <CorrectDialog followUp={followUp} etag={etag} onClose={() => setCorrecting(false)} />}
    </section>
  );
}
