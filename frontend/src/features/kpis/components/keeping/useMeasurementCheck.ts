import type { Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Indicator, Measurement } from '@/api/model';
import { isAddress } from '@/lib/address';
import { today } from '@/lib/calendar';
import { pathOfPointer } from '@/lib/pointer';
import type { Fault } from '@/lib/useCheckedForm';
import type { Refusal } from '@/lib/useSaving';
import { figuresOf } from '../figures';
import { figuresIn, isNumber, numberOf, publishedBefore, type MeasurementValues } from './measurementForm';

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

const isGiven = (text: string) => text.trim() !== '';

/** What can be seen of one figure alone. */
const possible = {
  numerator: (value: number) => Number.isInteger(value) && value >= 0,
  denominator: (value: number) => value > 0,
  sampleSize: (value: number) => Number.isInteger(value) && value >= 1,
  designEffect: (value: number) => value > 0,
  standardError: (value: number) => value >= 0,
};

/** What a value's form demands, and where it shows what the API refuses. */
export function useMeasurementCheck({ kind }: Indicator, measurements: Measurement[]) {
  const { t } = useTranslation();
  const sentences: Partial<Record<Path<MeasurementValues>, string>> = {
    'period.start': t('kpis.errors.start'),
    'period.end': t('kpis.errors.end'),
    value: t(`kpis.errors.values.${kind}`),
    'words.sv': t('kpis.errors.words'),
    direction: t('kpis.errors.direction'),
    status: t('kpis.errors.notOver'),
    source: t('kpis.errors.source'),
    ...Object.fromEntries(
      figuresOf[kind].map(({ figure, words }) => [figure, t(`kpis.figures.faults.${words}`)]),
    ),
    publishedOn: t('kpis.errors.publishedOn'),
    retrievedOn: t('kpis.errors.retrievedOn'),
    'note.sv': t('kpis.errors.note'),
  };
  const fault = (field: Path<MeasurementValues>): Fault<MeasurementValues> => ({
    field,
    message: sentences[field] ?? t('problem.invalid'),
  });
  const valueMissing = { field: 'value' as const, message: t('kpis.errors.valueBesideFigures') };

  const checkFigures = (values: MeasurementValues) => {
    const given = figuresIn(values, kind);
    const needs = (figure: 'numerator' | 'denominator' | 'sampleSize', when: boolean) =>
      when && !isGiven(values[figure]) ? [fault(figure)] : [];
    const isRate = kind === 'RATE' && given.length > 0;
    return [
      ...given
        .filter((figure) => !isNumber(values[figure]) || !possible[figure](numberOf(values[figure])))
        .map(fault),
      ...needs('numerator', isRate),
      ...needs('denominator', isRate),
      ...needs('sampleSize', kind === 'SURVEY_SHARE' && given.length > 0),
      ...(kind === 'SURVEY_SHARE' &&
      given.includes('sampleSize') &&
      numberOf(values.numerator) > numberOf(values.sampleSize)
        ? [fault('numerator')]
        : []),
    ];
  };

  const checkDays = ({ period, publishedOn, retrievedOn }: MeasurementValues) => {
    const now = today();
    const before = publishedBefore(measurements, period);
    const isNewer = before.every((day) => publishedOn > day);
    return [
      ...(!isNewer ? [{ field: 'publishedOn' as const, message: t('kpis.errors.vintage') }] : []),
      ...(isNewer && publishedOn !== '' && (publishedOn > now || publishedOn < period.start)
        ? [fault('publishedOn')]
        : []),
      ...(retrievedOn !== '' && (retrievedOn > now || retrievedOn < publishedOn)
        ? [fault('retrievedOn')]
        : []),
    ];
  };

  const check = (values: MeasurementValues) => {
    const { period, value, words, status, source, note } = values;
    const now = today();
    const numbered = isGiven(value);
    const worded = isGiven(words.sv);
    const { start, end } = period;
    const counted = figuresIn(values, kind).some((figure) => figure !== 'sampleSize');
    return [
      ...(start === '' || start > now ? [fault('period.start')] : []),
      ...(end === '' || end < start ? [fault('period.end')] : []),
      ...(!numbered && !worded ? [{ field: 'value' as const, message: t('kpis.errors.nothing') }] : []),
      ...(!numbered && worded && counted ? [valueMissing] : []),
      ...(numbered && !(isNumber(value) && fits(numberOf(value), kind)) ? [fault('value')] : []),
      ...checkFigures(values),
      ...(isGiven(words.en) && !worded ? [fault('words.sv')] : []),
      ...(status === 'FINAL' && end >= now ? [fault('status')] : []),
      ...(isAddress(source) ? [] : [fault('source')]),
      ...checkDays(values),
      ...(isGiven(note.en) && !isGiven(note.sv) ? [fault('note.sv')] : []),
    ];
  };

  const place = ({ pointer, code }: Refusal): Fault<MeasurementValues> | undefined => {
    const path = pathOfPointer(pointer);
    const field = (Object.keys(sentences) as Path<MeasurementValues>[]).find(
      (one) => one === path || one === `${path}.sv`,
    );
    if (code === 'OTHER_SHARE') return { field: 'value', message: t('kpis.errors.otherShare') };
    if (code === 'VINTAGE_DAY_MISSING' || code === 'NO_NEW_VINTAGE')
      return { field: 'publishedOn', message: t('kpis.errors.vintage') };
    if (field) return fault(field);
    return path.startsWith('period') ? fault('period.end') : undefined;
  };
  return { check, place };
}
