import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { number } from './convert';

interface Limits {
  whole?: boolean;
  min?: number;
  max?: number;
  /** Nothing at all is wrong too. */
  required?: boolean;
}

/** The rule of a field that holds a number, and the sentence that says what it wants. */
export function useNumberRule(field: string, { whole, min, max, required }: Limits = {}) {
  const { t } = useTranslation();
  const format = useFormat();
  const message = () => {
    if (min !== undefined && max !== undefined) {
      return t(whole ? 'drafting.errors.wholeNumberBetween' : 'drafting.errors.numberBetween', {
        field,
        min: format.number(min),
        max: format.number(max),
      });
    }
    return t('drafting.errors.number', { field });
  };
  return (typed: string): true | string => {
    const value = number(typed);
    if (value === undefined) return !required || message();
    const fits =
      Number.isFinite(value) &&
      (!whole || Number.isInteger(value)) &&
      (min === undefined || value >= min) &&
      (max === undefined || value <= max);
    return fits || message();
  };
}
