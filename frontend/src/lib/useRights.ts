import { useQuery } from '@tanstack/react-query';
import type { Organisation } from '@/api/model';
import { meOptions } from '@/lib/me';

interface Party {
  slug: string;
}

export interface Rights {
  /** Drafts, amends, deviates, withdraws and closes, for one of the parties. */
  coordinates: (parties: Party[]) => boolean;
  /** The organisations for which the user may sign or approve, of those given. */
  approvesFor: (organisations: Organisation[]) => Organisation[];
  drafts: boolean;
  /** Reads who changed what: coordinators in their own agreements, administrators everywhere. */
  readsHistory: (parties: Party[]) => boolean;
}

/** What the signed-in user may do with an agreement; the API has the last word. */
export function useRights(): Rights {
  const { data: me } = useQuery(meOptions());
  const own = new Set(me?.organisations.map(({ slug }) => slug));
  const coordinator = me?.roles.includes('coordinator') ?? false;
  const approver = me?.roles.includes('approver') ?? false;
  const coordinates = (parties: Party[]) => coordinator && parties.some(({ slug }) => own.has(slug));
  return {
    drafts: coordinator && own.size > 0,
    coordinates,
    readsHistory: (parties) => coordinates(parties) || (me?.roles.includes('admin') ?? false),
    approvesFor: (organisations) => (approver ? organisations.filter(({ slug }) => own.has(slug)) : []),
  };
}
