import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Deviation } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { useQuotaWords } from '@/i18n/useQuotaWords';
import { useUnitName } from '@/i18n/useUnitName';
import { DemonstrationMark } from '../DemonstrationMark';
import { Facts } from '../Facts';
import { HowWeCount } from '../HowWeCount';
import { Icon } from '../Icon';
import { ExternalLink } from '../links';
import { DeviationNotes } from './DeviationNotes';
import { AssessmentBadge } from './AssessmentBadge';
import { Figure } from './Figure';
import { ItemList } from './ItemList';
import { OutcomeList } from './OutcomeList';
import { PeriodStrip } from './PeriodStrip';
import { PlaceList } from './PlaceList';
import styles from './Activity.module.css';

interface ActivityCardProps {
  activity: Pick<Activity, 'id' | 'title' | 'wording' | 'quota' | 'assessment' | 'leadOrganisations'> &
    Partial<
      Pick<Activity, 'assistingOrganisations' | 'places' | 'answeredBy' | 'previousOutcome' | 'outcomes'>
    >;
  deviations: Deviation[];
  demonstration: boolean;
  /** What the parties say of it, above the figures. */
  children?: ReactNode;
}

/** An activity as it was signed, with the computed answer and what the answer rests on. */
export function ActivityCard({ activity, deviations, demonstration, children }: ActivityCardProps) {
  const { t } = useTranslation();
  const words = useQuotaWords();
  const format = useFormat();
  const local = useLocalText();
  const { assessment, assistingOrganisations = [], places = [], answeredBy = [], previousOutcome } = activity;
  const quota = activity.quota.type === 'CONDITIONAL' ? activity.quota.quota : activity.quota;
  const headingId = `activity-${activity.id}`;
  const waiting = assessment.waiting ?? 0;
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
      {children}
      <DeviationNotes deviations={deviations} />
      {(counted || waiting > 0) && (
        <p className={styles.figures}>
          <Figure quota={quota} assessment={assessment} />
          {waiting > 0 && (
            <span className={styles.waiting}>
              <Icon name="clock" />
              {t('assessment.waiting', { count: waiting })}
            </span>
          )}
          {marked && <DemonstrationMark />}
        </p>
      )}
      <Parts quota={quota} assessment={assessment} />
      {activity.outcomes && <OutcomeList outcomes={activity.outcomes} quota={quota} />}
      <div className={styles.smallFacts}>
        <Facts
          facts={[
            [t('agreement.promised'), counted && words(activity.quota)],
            [t('agreement.leads'), format.list(activity.leadOrganisations.map(({ name }) => local(name)))],
            [t('agreement.answeredBy'), format.list(answeredBy.map(({ name }) => local(name)))],
            [t('agreement.assisting'), format.list(assistingOrganisations.map(({ name }) => local(name)))],
            [t('agreement.places'), format.list(places.map(({ name }) => name))],
            [t('content.previousOutcome'), previousOutcome && <Earlier outcome={previousOutcome} />],
          ]}
        />
      </div>
      <HowWeCount title={local(activity.title)} method={assessment.method} />
    </article>
  );
}

/** What came of it in an earlier year, and where that is told: beside the answer, never in it. */
function Earlier({ outcome: { text, source } }: { outcome: NonNullable<Activity['previousOutcome']> }) {
  return (
    <>
      <LocalText text={text} />
      {source && (
        <>
          {' '}
          <ExternalLink href={source.url}>
            <LocalText text={source.title} />
          </ExternalLink>
        </>
      )}
    </>
  );
}

/** The periods, occasions, units or places that have an answer of their own. */
function Parts({ quota, assessment }: Pick<Activity, 'quota' | 'assessment'>) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const { periods, occasions, units, places } = assessment;
  const every = 'every' in quota ? quota.every : undefined;
  const unit = (count: number) =>
    quota.type === 'EFFORT'
      ? t('unit.hour', { count })
      : unitName(quota.type === 'RECURRING' ? quota.unit : undefined, count);
  return (
    <>
      {every && periods.length > 0 && <PeriodStrip periods={periods} every={every} unit={unit} />}
      {occasions.length > 0 && <ItemList title={t('assessment.occasions')} items={occasions} dated />}
      {units.length > 0 && <ItemList title={t('assessment.units')} items={units} />}
      {places.length > 0 && <PlaceList places={places} every={every} />}
    </>
  );
}
