import { useQuery } from '@tanstack/react-query';
import { meOptions } from '@/lib/me';

/** Whether the signed-in user keeps every register, or only the places of where they work. */
export function useIsAdmin(): boolean {
  const { data: me } = useQuery(meOptions());
  return me?.roles.includes('admin') === true;
}
