import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui';
import { useAdviceSentence } from '../AdviceList';
import type { AdvisedRow } from './useAdviceOnRows';

/** What to know about the rows of a file before they are saved. */
export function AdviceOnRows({ advice, children }: { advice: AdvisedRow[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const sentence = useAdviceSentence();
  if (advice.length === 0) return null;
  return (
    <Notice title={t('records.advice.title')} icon="warning" color="warm" announce>
      <ul>
        {advice.map(({ number, advice: one }) => (
          <li key={`${String(number)} ${one.code} ${one.activityId ?? ''}`}>
            {t('records.advice.row', { number, text: sentence(one) })}
          </li>
        ))}
      </ul>
      <p>{t('records.advice.saveRows')}</p>
      {children}
    </Notice>
  );
}
