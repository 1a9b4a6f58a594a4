import type { Indicator, Text } from '@/api/model';
import type { useCheckedForm } from '@/lib/useCheckedForm';
import type { IndicatorContent } from '../../api/indicators';

export interface TypedText {
  sv: string;
  en: string;
}

/** What the form holds: text as typed. */
export interface IndicatorValues {
  slug: string;
  organisation: string;
  name: TypedText;
  kind: IndicatorContent['kind'] | '';
  unit: TypedText;
  goodDirection: IndicatorContent['goodDirection'] | '';
  area: {
    kind: IndicatorContent['area']['kind'];
    name: string;
    municipalityCode: string;
    municipalities: string;
  };
  description: TypedText;
  source: { name: TypedText; url: string };
  seriesBreaks: { date: string; reason: TypedText }[];
  withholdBelow: string;
}

export type IndicatorFields = Pick<
  ReturnType<typeof useCheckedForm<IndicatorValues>>,
  'form' | 'idOf' | 'errorOf'
>;

/** As the API takes them. */
export const limits = { breaks: 20, leastWithheld: 3, mostWithheld: 100 } as const;

/** An index is no count: nothing of it can tell of a few persons. */
export const hasCounts = (kind: IndicatorValues['kind']) => kind !== '' && kind !== 'SURVEY_INDEX';

export const kinds = ['EVENT_COUNT', 'RATE', 'SURVEY_SHARE', 'SURVEY_INDEX', 'COMPLETE_COUNT'] as const;
export const directions = ['LOWER', 'HIGHER', 'NEUTRAL'] as const;
export const areas = ['MUNICIPALITY', 'LOCAL_POLICE_AREA', 'DISTRICT'] as const;

export const typedText = (text: Text | undefined): TypedText => ({ sv: text?.sv ?? '', en: text?.en ?? '' });

export function textOf({ sv, en }: TypedText): Text {
  return en.trim() === '' ? { sv: sv.trim() } : { sv: sv.trim(), en: en.trim() };
}

/** Codes of an area: of one municipality, or of each of several. */
const codesIn = (area?: Indicator['area']) =>
  area?.municipalities ?? (area?.municipalityCode ? [area.municipalityCode] : []);

export const valuesOf = (current: Indicator | undefined, organisation: string): IndicatorValues => ({
  slug: current?.slug ?? '',
  organisation: current?.organisation ?? organisation,
  name: typedText(current?.name),
  kind: current?.kind ?? '',
  unit: typedText(current?.unit),
  goodDirection: current?.goodDirection ?? '',
  area: {
    kind: current?.area.kind ?? 'MUNICIPALITY',
    name: current?.area.name ?? '',
    municipalityCode: current?.area.municipalityCode ?? '',
    municipalities: codesIn(current?.area).join(', '),
  },
  description: typedText(current?.description),
  source: { name: typedText(current?.source?.name), url: current?.source?.url ?? '' },
  seriesBreaks: (current?.seriesBreaks ?? []).map(({ date, reason }) => ({
    date,
    reason: typedText(reason),
  })),
  withholdBelow: current?.withholdBelow?.toString() ?? '',
});

/** Four-digit codes, whatever stands between them. */
const codesOf = (typed: string) => typed.match(/\d{4}/gu) ?? [];

/** What is sent; undefined while a choice is missing, which the check has then told. */
export function contentOf({
  kind,
  goodDirection,
  area,
  ...values
}: IndicatorValues): IndicatorContent | undefined {
  if (kind === '' || goodDirection === '') return undefined;
  return {
    organisation: values.organisation,
    name: textOf(values.name),
    kind,
    unit: textOf(values.unit),
    goodDirection,
    area: {
      kind: area.kind,
      name: area.name.trim(),
      ...(area.kind === 'MUNICIPALITY'
        ? area.municipalityCode && { municipalityCode: area.municipalityCode }
        : { municipalities: codesOf(area.municipalities) }),
    },
    ...(values.description.sv.trim() && { description: textOf(values.description) }),
    ...(values.source.url.trim() && {
      source: { name: textOf(values.source.name), url: values.source.url.trim() },
    }),
    ...(values.seriesBreaks.length > 0 && {
      seriesBreaks: values.seriesBreaks
        .map(({ date, reason }) => ({ date, reason: textOf(reason) }))
        .sort((one, other) => one.date.localeCompare(other.date)),
    }),
    ...(hasCounts(kind) && values.withholdBelow.trim() && { withholdBelow: Number(values.withholdBelow) }),
  };
}
