import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { useUnitName } from '@/i18n/useUnitName';
import { DemonstrationMark, Facts, Heading, Icon } from '@/ui';
import { AssessmentBadge } from './AssessmentBadge';
import { MonthStrip } from './MonthStrip';
import { OccasionList } from './OccasionList';
import styles from './AgreementPage.module.css';

export function ActivityCard({ activity, demonstration }: { activity: Activity; demonstration: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { assessment, quota } = activity;
  const headingId = `activity-${activity.id}`;
  const counted = quota.type !== 'UNQUANTIFIED';
  const marked = demonstration && counted;

  return (
    <article aria-labelledby={headingId} className={styles.activity}>
      <div className={styles.activityHead}>
        <Heading level={4} data-size="xs" id={headingId}>
          <LocalText text={activity.title} />
        </Heading>
        <AssessmentBadge status={assessment.status} />
      </div>
      <p className={styles.activityWording}>
        <LocalText text={activity.wording} />
      </p>
      <p className={styles.explanation}>
        <LocalText text={assessment.explanation} />
      </p>
      {(counted || assessment.waiting > 0) && (
        <p className={styles.figures}>
          <Figure activity={activity} />
          {assessment.waiting > 0 && (
            <span className={styles.waiting}>
              <Icon name="clock" />
              {t('assessment.waiting', { count: assessment.waiting })}
            </span>
          )}
          {marked && <DemonstrationMark />}
        </p>
      )}
      {quota.type === 'RECURRING' && quota.every === 'MONTH' && (
        <MonthStrip periods={assessment.periods} unit={quota.unit} />
      )}
      {quota.type === 'OCCASION' && <OccasionList occasions={assessment.occasions} />}
      <div className={styles.smallFacts}>
        <Facts
          facts={[
            [t('agreement.leads'), format.list(activity.leadOrganisations.map(({ name }) => local(name)))],
            [t('agreement.places'), format.list(activity.places.map(({ name }) => name))],
          ]}
        />
      </div>
    </article>
  );
}

/** How much is done of what was promised, in the measure of the quota. */
function Figure({ activity: { quota, assessment } }: { activity: Activity }) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const label = <small>{t('assessment.done')}</small>;
  switch (quota.type) {
    case 'TOTAL':
      return (
        <span className={styles.figure}>
          {label}{' '}
          {t('assessment.doneOf', {
            done: assessment.done,
            required: quota.minimum,
            unit: unitName(quota.unit, quota.minimum),
          })}
        </span>
      );
    case 'RECURRING':
      return (
        <span className={styles.figure}>
          <small>{t('assessment.doneMonthsLabel')}</small>{' '}
          {t('assessment.doneMonths', {
            kept: assessment.periodSummary?.kept ?? 0,
            judged: assessment.periodSummary?.judged ?? 0,
          })}
        </span>
      );
    case 'OCCASION':
      return (
        <span className={styles.figure}>
          {label}{' '}
          {t('assessment.doneOccasions', {
            kept: assessment.occasions.filter(({ status }) => status === 'KEPT').length,
            total: quota.occasions.length,
          })}
        </span>
      );
    case 'COVERAGE':
    case 'EFFORT':
    case 'SHARE':
    case 'RESPONSE_TIME':
    case 'MILESTONE':
    case 'CONDITIONAL':
    case 'UNQUANTIFIED':
      return null;
  }
}
