import { useTranslation } from 'react-i18next';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import type { Advice } from '../api/types';

/** What to know about a record before it is saved or approved, a sentence each. */
export function AdviceList({ advice }: { advice: Advice[] }) {
  const sentence = useAdviceSentence();
  return (
    <ul>
      {advice.map((one) => (
        <li key={`${one.code} ${one.activityId ?? ''} ${one.recordId ?? ''}`}>{sentence(one)}</li>
      ))}
    </ul>
  );
}

export function useAdviceSentence() {
  const { t } = useTranslation();
  const local = useLocalText();
  const format = useFormat();
  return ({ code, day, organisation }: Advice) =>
    t(`records.advice.${code}`, {
      day: day ? format.date(day) : '',
      organisation: organisation ? local(organisation.name) : '',
    });
}
