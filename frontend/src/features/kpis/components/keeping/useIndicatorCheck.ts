import { useTranslation } from 'react-i18next';
import type { Path } from 'react-hook-form';
import { pathOfPointer } from '@/lib/pointer';
import { SLUG } from '@/lib/slug';
import type { Fault } from '@/lib/useCheckedForm';
import type { Refusal } from '@/lib/useSaving';
import type { IndicatorValues } from './indicatorForm';

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
  };
  const fault = (field: Path<IndicatorValues>): Fault<IndicatorValues> => ({
    field,
    message: sentences[field] ?? t('problem.invalid'),
  });
  const said = (text: string) => text.trim() !== '' && text.length <= MOST_CHARACTERS;

  const check = ({ slug, name, unit, kind, goodDirection, area, description }: IndicatorValues) => [
    ...(said(name.sv) ? [] : [fault('name.sv')]),
    ...(!isNew || (SLUG.test(slug.trim()) && slug.trim().length <= MOST_IN_SLUG) ? [] : [fault('slug')]),
    ...(kind === '' ? [fault('kind')] : []),
    ...(said(unit.sv) ? [] : [fault('unit.sv')]),
    ...(goodDirection === '' ? [fault('goodDirection')] : []),
    ...(area.kind !== 'MUNICIPALITY' || area.municipalityCode !== '' ? [] : [fault('area.municipalityCode')]),
    ...(said(area.name) ? [] : [fault('area.name')]),
    // English alone would leave those who read Swedish without.
    ...(description.en.trim() !== '' && description.sv.trim() === '' ? [fault('description.sv')] : []),
  ];

  const place = ({ pointer, code }: Refusal): Fault<IndicatorValues> | undefined => {
    const path = pathOfPointer(pointer);
    const field = (Object.keys(sentences) as Path<IndicatorValues>[]).find(
      (one) => one === path || one === `${path}.sv` || (path === 'area' && one === 'area.name'),
    );
    if (!field) return undefined;
    return code === 'FIXED' ? { field, message: t('kpis.errors.fixed') } : fault(field);
  };
  return { check, place };
}
