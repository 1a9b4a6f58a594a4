import { useTranslation } from 'react-i18next';
import type { KpiAssessment } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { StatusBadge } from '@/ui';
import { attainmentLook, verdictLook } from './answerLook';
import styles from './Answers.module.css';

/** What changed, and whether the goal was met: two questions, two answers, never one grade. */
export function Answers({ assessment }: { assessment: KpiAssessment }) {
  const { t } = useTranslation();
  const { verdict, noVerdict, attainment, explanation } = assessment;
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
