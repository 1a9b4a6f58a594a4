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

/** The day before, as YYYY-MM-DD. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
