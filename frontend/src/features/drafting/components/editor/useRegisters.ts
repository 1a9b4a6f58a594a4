import { useQuery } from '@tanstack/react-query';
import { useLocalText } from '@/i18n/LocalText';
import { allIndicatorsOptions, allMunicipalitiesOptions, allOrganisationsOptions } from '@/lib/registers';
import type { Registers } from './EditorContext';

/** What an agreement names by code or slug. A register that has not come yet offers nothing. */
export function useRegisters(): Registers {
  const local = useLocalText();
  const { data: municipalities = [] } = useQuery(allMunicipalitiesOptions());
  const { data: organisations = [] } = useQuery(allOrganisationsOptions());
  const { data: indicators = [] } = useQuery(allIndicatorsOptions());
  return {
    municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
    organisations: organisations.map(({ slug, name }) => ({ value: slug, label: local(name) })),
    indicators: indicators.map(({ slug, name, area }) => ({
      value: slug,
      label: `${local(name)} (${area.name})`,
    })),
  };
}
