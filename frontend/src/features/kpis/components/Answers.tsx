import { useTranslation } from 'react-i18next';
import type { KpiAssessment } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { StatusBadge } from '@/ui';
import { attainmentLook, verdictLook } from './answerLook';
import { useFigureWords } from './useFigureWords';
import styles from './Answers.module.css';

/** What changed, and whether the goal was met: two questions, two answers, never one grade. */
export function Answers({ assessment }: { assessment: KpiAssessment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const { verdict, noVerdict, attainment, explanation, outcome, after, soFar } = assessment;
  const later = verdict === 'JUDGED_LATER';
  return (
    <>
      <dl className={styles.answers}>
        <div>
          <dt>{t('kpi.changed')}</dt>
          <dd>
            <StatusBadge {...verdictLook[verdict]}>{t(`kpi.verdict.${verdict}`)}</StatusBadge>
            {noVerdict && <span>{t(`kpi.noVerdict.${noVerdict}`)}</span>}
          </dd>
        </div>
        {later && after && (
          <div>
            <dt>{t('kpi.soFar')}</dt>
            <dd>
              {words.compared(after)}
              {soFar && <span>{t(`kpi.direction.${soFar}`)}</span>}
            </dd>
          </div>
        )}
        {later && outcome && (
          <div>
            <dt>{t('kpi.decided')}</dt>
            <dd>
              {t('kpi.decidedFrom', {
                period: format.span(outcome.period),
                day: format.date(outcome.decidedFrom),
              })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('kpi.met')}</dt>
          <dd>
            <StatusBadge {...attainmentLook[attainment]}>{t(`kpi.attainment.${attainment}`)}</StatusBadge>
          </dd>
        </div>
      </dl>
      <p className={styles.explanation}>
        <LocalText text={explanation} />
      </p>
    </>
  );
}
