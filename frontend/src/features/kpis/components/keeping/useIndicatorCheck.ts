import { useTranslation } from 'react-i18next';
import type { Path } from 'react-hook-form';
import { isAddress } from '@/lib/address';
import { pathOfPointer } from '@/lib/pointer';
import { SLUG } from '@/lib/slug';
import type { Fault } from '@/lib/useCheckedForm';
import type { Refusal } from '@/lib/useSaving';
import { hasCounts, limits, type IndicatorValues } from './indicatorForm';

const MOST_IN_SLUG = 100;
const MOST_CHARACTERS = 4000;

/** What an indicator's form demands, and where it shows what the API refuses. */
export function useIndicatorCheck(isNew: boolean) {
  const { t } = useTranslation();
  const sentences: Partial<Record<Path<IndicatorValues>, string>> = {
    'name.sv': t('kpis.errors.name'),
    slug: t('kpis.errors.slug'),
    organisation: t('kpis.errors.organisation'),
    kind: t('kpis.errors.kind'),
    'unit.sv': t('kpis.errors.unit'),
    goodDirection: t('kpis.errors.goodDirection'),
    'area.name': t('kpis.errors.area'),
    'area.municipalityCode': t('kpis.errors.municipality'),
    'description.sv': t('kpis.errors.description'),
    'source.name.sv': t('kpis.errors.sourceName'),
    'source.url': t('kpis.errors.source'),
    withholdBelow: t('kpis.errors.withholdBelow', { least: limits.leastWithheld, most: limits.mostWithheld }),
  };
  const fault = (field: Path<IndicatorValues>): Fault<IndicatorValues> => ({
    field,
    message: sentences[field] ?? t('problem.invalid'),
  });
  const said = (text: string) => text.trim() !== '' && text.length <= MOST_CHARACTERS;

  /** Both its name and its address, or neither. */
  const checkSource = ({ name, url }: IndicatorValues['source']) =>
    [name.sv, name.en, url].every((text) => text.trim() === '')
      ? []
      : [
          ...(said(name.sv) ? [] : [fault('source.name.sv')]),
          ...(isAddress(url) ? [] : [fault('source.url')]),
        ];
  const checkBreaks = (breaks: IndicatorValues['seriesBreaks']) =>
    breaks.flatMap(({ date, reason }, index) => {
      const isRepeated = breaks.findIndex((one) => one.date === date) < index;
      const dateField = `seriesBreaks.${index}.date` as const;
      const reasonField = `seriesBreaks.${index}.reason.sv` as const;
      return [
        ...(date === '' || isRepeated ? [{ field: dateField, message: t('kpis.errors.breakDate') }] : []),
        ...(said(reason.sv) ? [] : [{ field: reasonField, message: t('kpis.errors.breakReason') }]),
      ];
    });
  const withholds = (text: string) =>
    /^\d+$/.test(text.trim()) && Number(text) >= limits.leastWithheld && Number(text) <= limits.mostWithheld;

  const check = ({
    slug,
    name,
    unit,
    kind,
    goodDirection,
    area,
    description,
    source,
    seriesBreaks,
    withholdBelow,
  }: IndicatorValues) => [
    ...(said(name.sv) ? [] : [fault('name.sv')]),
    ...(!isNew || (SLUG.test(slug.trim()) && slug.trim().length <= MOST_IN_SLUG) ? [] : [fault('slug')]),
    ...(kind === '' ? [fault('kind')] : []),
    ...(said(unit.sv) ? [] : [fault('unit.sv')]),
    ...(goodDirection === '' ? [fault('goodDirection')] : []),
    ...(area.kind !== 'MUNICIPALITY' || area.municipalityCode !== '' ? [] : [fault('area.municipalityCode')]),
    ...(said(area.name) ? [] : [fault('area.name')]),
    // English alone would leave those who read Swedish without.
    ...(description.en.trim() !== '' && description.sv.trim() === '' ? [fault('description.sv')] : []),
    ...checkSource(source),
    ...checkBreaks(seriesBreaks),
    ...(hasCounts(kind) && withholdBelow.trim() !== '' && !withholds(withholdBelow)
      ? [fault('withholdBelow')]
      : []),
  ];

  const place = ({ pointer, code }: Refusal): Fault<IndicatorValues> | undefined => {
    const path = pathOfPointer(pointer);
    if (path === 'seriesBreaks') return { field: path, message: t('kpis.errors.breaksStay') };
    if (path.startsWith('seriesBreaks.'))
      return { field: path as Path<IndicatorValues>, message: t('kpis.errors.breakDate') };
    const field = (Object.keys(sentences) as Path<IndicatorValues>[]).find(
      (one) => one === path || one === `${path}.sv` || (path === 'area' && one === 'area.name'),
    );
    if (!field) return undefined;
    return code === 'FIXED' ? { field, message: t('kpis.errors.fixed') } : fault(field);
  };
  return { check, place };
}
