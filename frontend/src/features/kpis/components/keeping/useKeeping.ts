import { useQuery } from '@tanstack/react-query';
import { meOptions } from '@/lib/me';

/** The organisations for which the signed-in coordinator says what is measured, and how. */
export function useKeeping() {
  const { data: me } = useQuery(meOptions());
  const organisations = me?.roles.includes('coordinator') ? me.organisations : [];
  return { organisations, keeps: (slug: string) => organisations.some((one) => one.slug === slug) };
}
