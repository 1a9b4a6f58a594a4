import { useTranslation } from 'react-i18next';
import type { Activity, Assessment, Quota, Every } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { useTold } from '@/i18n/useTold';
import { useUnitName } from '@/i18n/useUnitName';
import styles from './Activity.module.css';

/** How much is done of what was promised, in the measure of the quota. */
export function Figure({ quota, assessment }: Pick<Activity, 'quota' | 'assessment'>) {
  const { t } = useTranslation();
  const figure = useFigure(quota, assessment);
  if (figure === undefined) return null;
  return (
    <span className={styles.figure}>
      <small>{t(figure.label)}</small> {figure.text}
    </span>
  );
}

interface FigureText {
  label: 'assessment.done' | 'assessment.keptLabel';
  text: string;
}

function useFigure(quota: Quota, assessment: Assessment): FigureText | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const told = useTold();

  const { figures } = assessment;
  const done = (text: string): FigureText => ({ label: 'assessment.done', text });
  const keptItems = (items: Assessment['occasions']) =>
    items.filter(({ status }) => status === 'KEPT').length;
  const keptPlaces = (): FigureText => ({
    label: 'assessment.keptLabel',
    text: t('assessment.donePlaces', {
      kept: assessment.places.filter(({ status }) => status === 'KEPT').length,
      total: assessment.places.length,
    }),
  });
  const keptPeriods = (every: Every): FigureText => {
    const { kept, judged } = assessment.periodSummary ?? { kept: 0, judged: 0 };
    // Of what is not known nothing is counted, neither for nor against.
    const unknown = assessment.periods.filter(({ status }) => status === 'NO_INFORMATION').length;
    return {
      label: 'assessment.keptLabel',
      text:
        unknown > 0 && kept === judged
          ? t(`assessment.knownPeriods.${every}`, { count: kept, unknown })
          : t(`assessment.donePeriods.${every}`, { kept, judged, count: judged }),
    };
  };

  if (assessment.withheld) return done(t('assessment.withheld'));
  switch (quota.type) {
    case 'TOTAL':
      return quota.scope === 'EACH_PLACE'
        ? keptPlaces()
        : done(
            t((assessment.done ?? 0) > quota.minimum ? 'assessment.doneMore' : 'assessment.doneOf', {
              done: told(format.number(assessment.done ?? 0), assessment.doneInexact?.exactness),
              required: format.number(quota.minimum),
              unit: unitName(quota.unit, quota.minimum),
            }),
          );
    case 'RECURRING':
      return quota.scope === 'EACH_PLACE' ? keptPlaces() : keptPeriods(quota.every);
    case 'OCCASION':
      return done(
        t('assessment.doneOccasions', {
          kept: keptItems(assessment.occasions),
          total: quota.occasions.length,
        }),
      );
    case 'COVERAGE':
      return done(t('assessment.of', { done: keptItems(assessment.units), required: quota.units.length }));
    case 'EFFORT':
      return quota.every
        ? keptPeriods(quota.every)
        : done(
            t('assessment.doneHours', {
              done:
                figures?.type === 'HOURS'
                  ? told(format.number(figures.done), figures.doneInexact?.exactness)
                  : format.number(0),
              required: format.number(quota.minimumHours),
            }),
          );
    case 'SHARE':
      return figures?.type === 'SHARE'
        ? done(
            t('assessment.doneShare', {
              part: told(format.number(figures.part), figures.partInexact?.exactness),
              whole: told(format.number(figures.whole), figures.wholeInexact?.exactness),
            }),
          )
        : undefined;
    case 'RESPONSE_TIME':
      return figures?.type === 'RESPONSE_TIME'
        ? done(
            t('assessment.doneInTime', {
              within: format.number(figures.within),
              cases: told(format.number(figures.cases), figures.casesInexact?.exactness),
            }),
          )
        : undefined;
    case 'MILESTONE':
      return done(
        figures?.type === 'MILESTONE' && figures.doneOn
          ? format.date(figures.doneOn)
          : t('assessment.notDone'),
      );
    // The caller shows what holds under a condition.
    case 'CONDITIONAL':
    case 'UNQUANTIFIED':
      return undefined;
  }
}
