import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Report, ReportedActivity, ReportedPledge } from '@/api/model';
import { writtenStatuses } from '@/api/vocabulary';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { AssessmentBadge, DeviationNotes, Heading, SelectField, TextLink, TextPair } from '@/ui';
import { ofActivity, ofPledge, statusOf, wantsWords, type Written } from '../../form/writing';
import styles from '../followUps.module.css';

export interface FieldsProps {
  register: UseFormRegister<Written>;
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
}

interface WordsProps extends FieldsProps {
  at: string;
  label: string;
  hint?: string;
  optional?: boolean;
}

/** A text in Swedish, and in English where somebody writes it. */
export function Words({ at, label, hint, optional, register, idOf, errorOf }: WordsProps) {
  return (
    <TextPair
      id={idOf(at)}
      label={label}
      hint={hint}
      optional={optional}
      multiline
      sv={register(`${at}/sv`)}
      en={register(`${at}/en`)}
      svError={errorOf(`${at}/sv`)}
      enError={errorOf(`${at}/en`)}
    />
  );
}

interface PledgeFieldsProps extends FieldsProps {
  pledge: ReportedPledge;
  report: Report;
}

/**
 * One pledge: its computed answers beside what is written of them. A group, since the preview has the
 * landmark of this name.
 */
export function PledgeFields({ pledge, report, ...fields }: PledgeFieldsProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const headingId = `write-${pledge.id}`;
  const { agreement, deviations } = report;
  return (
    <div role="group" aria-labelledby={headingId} className={styles.fields}>
      <Heading level={2} data-size="xs" id={headingId}>
        <LocalText text={pledge.title} />
      </Heading>
      <p className={styles.wording}>
        <LocalText text={pledge.wording} />
      </p>
      <DeviationNotes deviations={deviations.filter(({ pledgeId }) => pledgeId === pledge.id)} />
      <Words
        {...fields}
        at={ofPledge(pledge.key)}
        label={t('reporting.field.judgementOf', { title: local(pledge.title) })}
        hint={t('reporting.judgementHint')}
      />
      {pledge.activities.map((activity) => (
        <ActivityFields key={activity.id} {...fields} activity={activity} report={report} />
      ))}
      <p>
        <TextLink to={`/mina-loften/${agreement.id}/avvikelser/ny`}>{t('reporting.stateDeviation')}</TextLink>
      </p>
    </div>
  );
}

interface ActivityFieldsProps extends FieldsProps {
  activity: ReportedActivity;
  report: Report;
}

function ActivityFields({ activity, report, ...fields }: ActivityFieldsProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { key, title, quota, assessment } = activity;
  const headingId = `write-${activity.id}`;
  const inWords = wantsWords(quota);
  const status = statusOf(key);
  return (
    <div role="group" aria-labelledby={headingId} className={styles.activity}>
      <div className={styles.cardHead}>
        <Heading level={3} data-size="2xs" id={headingId}>
          <LocalText text={title} />
        </Heading>
        <AssessmentBadge status={assessment.status} />
      </div>
      <p>
        <LocalText text={assessment.explanation} />
      </p>
      <DeviationNotes deviations={report.deviations.filter(({ activityId }) => activityId === activity.id)} />
      {inWords && (
        <SelectField
          id={fields.idOf(status)}
          label={t('reporting.field.statusOf', { title: local(title) })}
          hint={t('reporting.statusHint')}
          error={fields.errorOf(status)}
          options={[
            { value: '', label: t('publication.notReported') },
            ...writtenStatuses.map((value) => ({ value, label: t(`publication.writtenStatus.${value}`) })),
          ]}
          {...fields.register(status)}
        />
      )}
      <Words
        {...fields}
        at={ofActivity(key)}
        label={t(inWords ? 'reporting.field.reasonOf' : 'reporting.field.commentOf', { title: local(title) })}
        optional={!inWords}
      />
    </div>
  );
}
