import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/model';
import { useLocalText } from './LocalText';

/** The noun after a number; "occasions" where a promise does not name what it counts. */
export function useUnitName() {
  const { t } = useTranslation();
  const local = useLocalText();
  return (unit: Unit | undefined, count: number) =>
    unit ? local(count === 1 ? unit.one : unit.other) : t('unit.occasion', { count });
}
