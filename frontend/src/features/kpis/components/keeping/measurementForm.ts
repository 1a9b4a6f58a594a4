import type { MeasurementContent } from '../../api/indicators';
import { textOf, type TypedText } from './indicatorForm';

export interface MeasurementValues {
  period: { start: string; end: string };
  value: string;
  words: TypedText;
  direction: NonNullable<MeasurementContent['direction']> | '';
  status: MeasurementContent['status'];
  source: string;
  note: TypedText;
}

export const emptyMeasurement: MeasurementValues = {
  period: { start: '', end: '' },
  value: '',
  words: { sv: '', en: '' },
  direction: '',
  status: 'FINAL',
  source: '',
  note: { sv: '', en: '' },
};

export const numberOf = (text: string) =>
  Number(text.trim().replace(/\s/g, '').replace(',', '.').replace('−', '-'));

/** As the API takes it: at most twelve digits before the comma and six after it. */
export const isNumber = (text: string) =>
  /^[-−]?\d{1,12}([.,]\d{1,6})?$/.test(text.trim().replace(/\s/g, ''));

export function contentOf(indicator: string, values: MeasurementValues): MeasurementContent {
  const { period, value, words, direction, status, source, note } = values;
  return {
    indicator,
    period,
    ...(value.trim() !== '' && { value: numberOf(value) }),
    ...(words.sv.trim() !== '' && { words: textOf(words) }),
    ...(direction !== '' && { direction }),
    ...(note.sv.trim() !== '' && { note: textOf(note) }),
    status,
    source: source.trim(),
  };
}
