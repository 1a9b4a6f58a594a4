import type { ActivityRecord } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';

/** What a record is called in lists and messages: the activity and the day. */
export function useRecordName(): (record: ActivityRecord) => string {
  const format = useFormat();
  const local = useLocalText();
  return ({ towards, performedOn, performedUntil }) => {
    const activities = format.list(towards.map(({ title }) => local(title)));
    const when = performedUntil
      ? format.period({ start: performedOn, end: performedUntil })
      : format.date(performedOn);
    return `${activities}, ${when}`;
  };
}
