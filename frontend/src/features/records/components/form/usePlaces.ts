import { useQueries } from '@tanstack/react-query';
import type { Activity } from '@/api/model';

import { placesInOptions } from '@/lib/registers';

/** The places that the chosen activities name, and all that the agreement's municipalities have. */
export function usePlaces(chosen: Activity[], municipalities: string[]) {
  const all = useQueries({
    queries: municipalities.map((code) => placesInOptions(code)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const named = new Map(chosen.flatMap(({ places }) => places.map((place) => [place.id, place])));
  return { all, named: [...named.values()] };
}
