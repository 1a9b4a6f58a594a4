import type { Indicator, Measurement } from '@/api/model';
import type { useCheckedForm } from '@/lib/useCheckedForm';
import type { MeasurementContent } from '../../api/indicators';
import { figuresOf, type Figure } from '../figures';
import { textOf, type TypedText } from './indicatorForm';

export interface MeasurementValues extends Record<Figure, string> {
  period: { start: string; end: string };
  value: string;
  words: TypedText;
  direction: NonNullable<MeasurementContent['direction']> | '';
  status: MeasurementContent['status'];
  source: string;
  publishedOn: string;
  retrievedOn: string;
  note: TypedText;
}

export type MeasurementFields = Pick<
  ReturnType<typeof useCheckedForm<MeasurementValues>>,
  'form' | 'idOf' | 'errorOf'
>;

/** The figures that somebody has filled in. */
export const figuresIn = (values: MeasurementValues, kind: Indicator['kind']): Figure[] =>
  figuresOf[kind].map(({ figure }) => figure).filter((figure) => values[figure].trim() !== '');

export const emptyMeasurement: MeasurementValues = {
  period: { start: '', end: '' },
  value: '',
  words: { sv: '', en: '' },
  direction: '',
  status: 'FINAL',
  source: '',
  numerator: '',
  denominator: '',
  sampleSize: '',
  designEffect: '',
  standardError: '',
  publishedOn: '',
  retrievedOn: '',
  note: { sv: '', en: '' },
};

export const numberOf = (text: string) =>
  Number(text.trim().replace(/\s/g, '').replace(',', '.').replace('−', '-'));

/** As the API takes it: at most twelve digits before the comma and six after it. */
export const isNumber = (text: string) =>
  /^[-−]?\d{1,12}([.,]\d{1,6})?$/.test(text.trim().replace(/\s/g, ''));

/** The days on which the values that a period has already were published; empty where none is stated. */
export const publishedBefore = (measurements: Measurement[], { start, end }: MeasurementValues['period']) =>
  measurements
    .filter(({ period }) => period.start === start && period.end === end)
    .map(({ publishedOn }) => publishedOn ?? '');

export function contentOf({ slug, kind }: Indicator, values: MeasurementValues): MeasurementContent {
  const { period, value, words, direction, status, source, publishedOn, retrievedOn, note } = values;
  return {
    indicator: slug,
    period,
    ...(value.trim() !== '' && { value: numberOf(value) }),
    ...(words.sv.trim() !== '' && { words: textOf(words) }),
    ...(direction !== '' && { direction }),
    ...(note.sv.trim() !== '' && { note: textOf(note) }),
    status,
    source: source.trim(),
    ...Object.fromEntries(figuresIn(values, kind).map((figure) => [figure, numberOf(values[figure])])),
    ...(publishedOn !== '' && { publishedOn }),
    ...(retrievedOn !== '' && { retrievedOn }),
  };
}
