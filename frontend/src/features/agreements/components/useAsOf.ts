import { useSearchParams } from 'react-router';

/** The address keeps the day, so that a link to an earlier wording can be shared. */
export const AS_OF = 'datum';

/** The day that the reader has chosen, as YYYY-MM-DD; nothing means today. */
export function useAsOf(): string | undefined {
  const [parameters] = useSearchParams();
  const day = parameters.get(AS_OF) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}
