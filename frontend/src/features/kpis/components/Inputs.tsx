import { useTranslation } from 'react-i18next';
import type { Indicator, KpiAssessment } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { Facts } from '@/ui';
import { useFigureWords } from './useFigureWords';

interface InputsProps {
  assessment: KpiAssessment;
  indicator: Indicator;
}

/** What the method was applied to, and what it gave. */
export function Inputs({ assessment, indicator }: InputsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const { alpha, before, after, comparison, level, preceding, baselineAtSigning, revision, visibleChange } =
    assessment;
  const confidence = format.percent(1 - alpha);
  const known = (value: number | undefined) =>
    value === undefined ? t('kpi.how.noFigure') : format.number(value);
  return (
    <Facts
      facts={[
        [t('kpi.how.before'), before && words.compared(before)],
        [t('kpi.how.after'), after && words.compared(after)],
        [t('kpi.how.change'), comparison && words.estimate(comparison, indicator)],
        [t('kpi.how.interval', { confidence }), comparison && words.change(comparison, indicator)],
        [t('kpi.how.p'), words.p(comparison?.p)],
        [t('kpi.how.visible'), visibleChange && words.visible(visibleChange, indicator)],
        [t('kpi.how.alpha'), format.percent(alpha)],
        [
          t('kpi.how.dispersion'),
          comparison?.dispersion !== undefined &&
            t('kpi.how.dispersionIs', { figure: format.number(comparison.dispersion) }),
        ],
        [t('kpi.how.level', { confidence }), level && words.interval(level, indicator.kind)],
        [
          t('kpi.how.preceding'),
          preceding &&
            [
              t(`kpi.verdict.${preceding.verdict}`),
              preceding.before && words.compared(preceding.before),
              preceding.comparison && words.change(preceding.comparison, indicator),
            ]
              .filter(Boolean)
              .join('; '),
        ],
        [
          t('kpi.how.atSigning'),
          baselineAtSigning &&
            t('kpi.how.atSigningIs', {
              value: format.number(baselineAtSigning.value),
              verdict: t(`kpi.verdict.${baselineAtSigning.verdict}`),
            }),
        ],
        [
          t('kpi.how.revision'),
          revision &&
            t('kpi.how.revisionIs', {
              date: format.date(revision.on),
              before: known(revision.before),
              after: known(revision.after),
              verdict: t(`kpi.verdict.${revision.verdict}`),
            }),
        ],
        [t('kpi.how.preliminary'), assessment.preliminary && t('kpi.how.preliminaryIs')],
      ]}
    />
  );
}
