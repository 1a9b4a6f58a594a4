import type { Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/model';
import { isAddress } from '@/lib/address';
import { today } from '@/lib/calendar';
import { pathOfPointer } from '@/lib/pointer';
import type { Fault } from '@/lib/useCheckedForm';
import type { Refusal } from '@/lib/useSaving';
import { isNumber, numberOf, type MeasurementValues } from './measurementForm';

/** Whether a value can be one of its kind: crimes are whole, a share is at most a hundred per cent. */
function fits(value: number, kind: Indicator['kind']): boolean {
  switch (kind) {
    case 'EVENT_COUNT':
    case 'COMPLETE_COUNT':
      return value >= 0 && Number.isInteger(value);
    case 'SURVEY_SHARE':
      return value >= 0 && value <= 100;
    case 'RATE':
      return value >= 0;
    case 'SURVEY_INDEX':
      return true;
  }
}

export function useMeasurementCheck({ kind }: Indicator) {
  const { t } = useTranslation();
  const sentences: Partial<Record<Path<MeasurementValues>, string>> = {
    'period.start': t('kpis.errors.start'),
    'period.end': t('kpis.errors.end'),
    value: t(`kpis.errors.values.${kind}`),
    'words.sv': t('kpis.errors.words'),
    direction: t('kpis.errors.direction'),
    status: t('kpis.errors.notOver'),
    source: t('kpis.errors.source'),
    'note.sv': t('kpis.errors.note'),
  };
  const fault = (field: Path<MeasurementValues>): Fault<MeasurementValues> => ({
    field,
    message: sentences[field] ?? t('problem.invalid'),
  });

  const check = ({ period, value, words, status, source, note }: MeasurementValues) => {
    const now = today();
    const numbered = value.trim() !== '';
    const worded = words.sv.trim() !== '';
    const { start, end } = period;
    return [
      ...(start === '' || start > now ? [fault('period.start')] : []),
      ...(end === '' || end < start ? [fault('period.end')] : []),
      ...(!numbered && !worded ? [{ field: 'value' as const, message: t('kpis.errors.nothing') }] : []),
      ...(numbered && !(isNumber(value) && fits(numberOf(value), kind)) ? [fault('value')] : []),
      ...(words.en.trim() !== '' && !worded ? [fault('words.sv')] : []),
      ...(status === 'FINAL' && end >= now ? [fault('status')] : []),
      ...(isAddress(source) ? [] : [fault('source')]),
      ...(note.en.trim() !== '' && note.sv.trim() === '' ? [fault('note.sv')] : []),
    ];
  };

  const place = ({ pointer }: Refusal): Fault<MeasurementValues> | undefined => {
    const path = pathOfPointer(pointer);
    const field = (Object.keys(sentences) as Path<MeasurementValues>[]).find(
      (one) => one === path || one === `${path}.sv`,
    );
    if (field) return fault(field);
    return path.startsWith('period') ? fault('period.end') : undefined;
  };
  return { check, place };
}
