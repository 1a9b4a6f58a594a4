import { useTranslation } from 'react-i18next';
import type { Activity, Quota } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { useTold } from '@/i18n/useTold';
import { useUnitName } from '@/i18n/useUnitName';
import { DemonstrationMark } from '../DemonstrationMark';
import { ExternalLink } from '../links';
import styles from './OutcomeList.module.css';

type Outcome = Activity['outcomes']['newest'][number];

interface OutcomeListProps extends Pick<Activity, 'outcomes'> {
  quota: Quota;
}

/** What was recorded or published, as it was told: also of what cannot be counted. */
export function OutcomeList({ outcomes: { newest, total }, quota }: OutcomeListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const amount = useAmount(quota);
  if (newest.length === 0) return null;
  return (
    <section className={styles.outcomes} aria-label={t('assessment.outcomes.title')}>
      <strong>{t('assessment.outcomes.title')}</strong>
      <ul>
        {newest.map((outcome) => {
          const { recordId, performedOn, performedUntil, noNeedReason, publicNote, source } = outcome;
          return (
            <li key={recordId}>
              <span className={styles.days}>
                {format.span({ start: performedOn, end: performedUntil ?? performedOn })}
              </span>{' '}
              {amount(outcome)}
              {noNeedReason && <p lang="sv">{t('assessment.outcomes.noNeed', { reason: noNeedReason })}</p>}
              {publicNote && <p lang="sv">{publicNote}</p>}
              {source && (
                <p>
                  <ExternalLink href={source.url}>
                    <LocalText text={source.title} />
                  </ExternalLink>
                </p>
              )}
              {outcome.demonstration && <DemonstrationMark />}
            </li>
          );
        })}
      </ul>
      {total > newest.length && <p>{t('assessment.outcomes.newest', { shown: newest.length, total })}</p>}
    </section>
  );
}

/** The number with how exact it is; nothing where the words are all that was told. */
function useAmount(quota: Quota) {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const exactly = useTold();
  return ({ count, countQualifier, hours, noNeedReason }: Outcome) => {
    if (noNeedReason) return undefined;
    const told = (figure: string) => exactly(figure, countQualifier);
    if (typeof hours === 'number')
      return told(t('assessment.outcomes.hours', { hours: format.number(hours) }));
    if (count === 0) return t('records.form.nothingDoneShort');
    const unit = 'unit' in quota ? quota.unit : undefined;
    return told(
      unit ? `${format.number(count)} ${unitName(unit, count)}` : t('assessment.outcomes.times', { count }),
    );
  };
}
