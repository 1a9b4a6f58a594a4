import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isStatus } from '@/api/client';
import type { FollowUp } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import {
  Button,
  ButtonLink,
  DeviationNotes,
  Form,
  Heading,
  Notice,
  PlainLink,
  ValidationMessage,
} from '@/ui';
import { useWriting } from '../../form/useWriting';
import { notReported, summary, withWritten, writeContent, type Written } from '../../form/writing';
import { ComparisonView } from '../ComparisonView';
import { LeaveWarning } from '../LeaveWarning';
import { readPath } from '../paths';
import { ReportText, type Outcomes } from '../ReportText';
import { Returns } from '../Returns';
import { DocumentPreview } from './DocumentPreview';
import { PledgeFields, Words } from './Fields';
import { KnownOn } from './KnownOn';
import { MeetingNotice } from './MeetingNotice';
import styles from '../followUps.module.css';

interface EditorProps {
  /** As it was read when the page was opened. */
  first: { data: FollowUp; etag: string };
  outcomes: Outcomes;
}

/** A text in two languages names its two fields with a hyphen. */
const withHyphen = (id: string) => id.replace(/\/(sv|en)$/, '-$1');

/** A follow-up while it is written, beside what it will look like. */
export function Editor({ first, outcomes }: EditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const address = readPath(first.data.agreementId, first.data.id);
  const writing = useWriting(first, () => void navigate(address));
  const { followUp, form, frame, errorOf, values, unsaved, meeting } = writing;
  const idOf = (field: string) => withHyphen(writing.idOf(field));
  const report = withWritten(followUp.report, values);
  const fields = { register: form.register, idOf, errorOf };
  const periodError = errorOf('period');
  const items = report.pledges.flatMap(({ id, activities }) => [id, ...activities.map((one) => one.id)]);

  return (
    <>
      <LeaveWarning unsaved={unsaved} wouldLeave={writing.wouldLeave} />
      {followUp.correctionNote && (
        <Notice title={t('reporting.correcting')} icon="returned" color="warm">
          <p>{followUp.correctionNote.sv}</p>
        </Notice>
      )}
      <Returns returns={followUp.returns} />
      {writing.restored && (
        <Notice title={t('drafting.restoredTitle')} color="warm">
          <p>{t('reporting.restored')}</p>
          <Button variant="secondary" onClick={writing.discard}>
            {t('drafting.discard')}
          </Button>
        </Notice>
      )}
      <KnownOn followUp={followUp} mayChange={!meeting} onChanged={writing.takeIn} />
      <div className={styles.layout}>
        <Form
          {...frame}
          errors={frame.errors.map(({ field, message }) => ({
            field: withHyphen(field),
            message,
          }))}
          onSubmit={(event) => {
            event.preventDefault();
            writing.save();
          }}
          submitLabel={t('reporting.save')}
          explained={isStatus(frame.failure, 409) && <Frozen to={address} />}
          summary={
            <p role="status">
              {unsaved ? t('reporting.unsaved') : t('drafting.allSaved')}{' '}
              {t('reporting.left', { count: notReported(report) })}
            </p>
          }
          besides={
            <Button
              variant="secondary"
              type="button"
              disabled={frame.pending}
              onClick={writing.saveAndSubmit}
            >
              {t('reporting.submit')}
            </Button>
          }
        >
          {meeting && <MeetingNotice meeting={meeting} report={report} settle={writing.settle} {...fields} />}
          <div id={idOf('period')} tabIndex={-1}>
            <p>
              <strong>{t('reporting.field.period')}:</strong> {format.period(followUp.period.period)}.{' '}
              {t('reporting.dueOn', { date: format.date(followUp.period.dueOn) })}
            </p>
            {periodError && <ValidationMessage data-color="danger">{periodError}</ValidationMessage>}
            <p>
              <PlainLink href="#beside">{t('reporting.toPreview')}</PlainLink>
            </p>
          </div>
          <Words
            {...fields}
            at={summary}
            label={t('reporting.field.summary')}
            hint={t('reporting.summaryHint')}
          />
          <DeviationNotes
            deviations={report.deviations.filter(
              ({ pledgeId, activityId }) => !items.includes(activityId ?? pledgeId ?? ''),
            )}
          />
          {report.pledges.map((pledge) => (
            <PledgeFields key={pledge.id} {...fields} pledge={pledge} report={report} />
          ))}
        </Form>
        <Beside followUp={followUp} report={report} values={values} outcomes={outcomes} />
      </div>
    </>
  );
}

const views = ['preview', 'pdf', 'compare'] as const;

interface BesideProps {
  followUp: FollowUp;
  /** With what is typed in it. */
  report: FollowUp['report'];
  values: Written;
  outcomes: Outcomes;
}

/** What is written, as it will be published: on the page, on paper, and against the publication before. */
function Beside({ followUp, report, values, outcomes }: BesideProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof views)[number]>('preview');
  return (
    <section id="beside" tabIndex={-1} aria-labelledby="beside-title" className={styles.beside}>
      <div className={styles.actions}>
        {views.map((one) => (
          <Button
            key={one}
            data-size="sm"
            variant={one === view ? 'primary' : 'secondary'}
            aria-pressed={one === view}
            onClick={() => setView(one)}
          >
            {t(`reporting.view.${one}`)}
          </Button>
        ))}
      </div>
      <Heading level={2} data-size="sm" id="beside-title">
        {t(`reporting.view.${view}`)}
      </Heading>
      {view === 'preview' && <ReportText report={report} outcomes={outcomes} />}
      {view === 'pdf' && (
        <DocumentPreview followUp={followUp} content={writeContent(followUp.report, values)} />
      )}
      {view === 'compare' && <ComparisonView followUp={followUp} report={report} />}
    </section>
  );
}

/** Submitted by somebody else meanwhile: what was typed stays on the page. */
function Frozen({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <Notice title={t('reporting.frozenTitle')} icon="warning" color="danger" announce>
      <p>{t('reporting.frozen')}</p>
      <ButtonLink to={to} variant="secondary">
        {t('reporting.read')}
      </ButtonLink>
    </Notice>
  );
}
