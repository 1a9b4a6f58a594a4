/** Today's date in Stockholm, as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}

interface Period {
  start: string;
  end?: string | null;
}

export const isWithin = (date: string, { start, end }: Period): boolean =>
  date >= start && (!end || date <= end);

/** The day that a form proposes: today, or the nearest day of the period when today lies outside. */
export function nearestDay(date: string, { start, end }: Period): string {
  if (date < start) return start;
  return end && date > end ? end : date;
}
