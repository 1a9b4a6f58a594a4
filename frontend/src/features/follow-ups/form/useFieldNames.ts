import { useTranslation } from 'react-i18next';
import type { Report } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { activitiesOf } from './writing';

/** What a field is called where it stands alone: in a list of errors, or beside another's text. */
export function useFieldNames(report: Report): (field: string) => string {
  const { t } = useTranslation();
  const local = useLocalText();
  const nameOf = (part: string, key: string) => {
    if (part === 'pledges') {
      const pledge = report.pledges.find((one) => one.key === key);
      return t('reporting.field.judgementOf', { title: pledge ? local(pledge.title) : key });
    }
    const activity = activitiesOf(report).find((one) => one.key === key);
    return t('reporting.field.commentOf', { title: activity ? local(activity.title) : key });
  };
  return (field) => {
    const [part = '', ...rest] = field.split('/');
    const last = rest.at(-1);
    if (part === 'period') return t('reporting.field.period');
    const key = rest[0] ?? '';
    if (last === 'status') {
      const activity = activitiesOf(report).find((one) => one.key === key);
      return t('reporting.field.statusOf', { title: activity ? local(activity.title) : key });
    }
    const name = part === 'summary' ? t('reporting.field.summary') : nameOf(part, key);
    return last === 'en' ? t('app.inEnglish', { label: name }) : name;
  };
}
