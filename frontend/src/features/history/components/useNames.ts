import { useQueries, useQuery } from '@tanstack/react-query';
import { useLocalText } from '@/i18n/LocalText';
import { allOrganisationsOptions, placesInOptions } from '@/lib/registers';
import { overviewOptions } from '../api/auditEvents';

/** What the ids in the trail are called: organisations, and what the agreements in it name. */
export function useNames(agreementIds: string[]) {
  const local = useLocalText();
  const { data: organisations = [] } = useQuery(allOrganisationsOptions());
  const overviews = useQueries({
    queries: agreementIds.map((id) => overviewOptions(id)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const codes = new Set(
    overviews.flatMap(({ agreement }) => agreement.municipalities.map(({ code }) => code)),
  );
  const places = useQueries({
    queries: [...codes].map((code) => placesInOptions(code)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const pledges = overviews.flatMap((overview) => overview.pledges);
  const named = [
    ...pledges,
    ...pledges.flatMap(({ activities }) => activities),
    ...overviews.flatMap(({ kpiTargets }) => kpiTargets),
  ];
  const names = new Map([
    ...organisations.flatMap(({ id, slug, name }): [string, string][] => [
      [id, local(name)],
      [slug, local(name)],
    ]),
    ...named.map(({ id, title }): [string, string] => [id, local(title)]),
    ...places.map(({ id, name }): [string, string] => [id, name]),
  ]);
  return (id: string) => names.get(id);
}
