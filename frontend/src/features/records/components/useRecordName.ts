import type { ActivityRecord } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';

/** What a record is called in lists and messages: the activity and the day. */
export function useRecordName(): (record: ActivityRecord) => string {
  const format = useFormat();
  const local = useLocalText();
  return ({ activities, performedOn }) =>
    `${format.list(activities.map(({ title }) => local(title)))}, ${format.date(performedOn)}`;
}
