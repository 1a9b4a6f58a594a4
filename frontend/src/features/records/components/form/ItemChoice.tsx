import { useTranslation } from 'react-i18next';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Activity } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Choices, SelectField } from '@/ui';
import type { QuotaItem } from '../../api/types';
import { itemsOf, plainQuota } from '../quota';

/** From this many on, a list that opens takes less of the screen than buttons. */
const MOST_BUTTONS = 8;

interface ItemChoiceProps {
  activity: Activity;
  id: string;
  error?: string;
  field: UseFormRegisterReturn;
  /** Says which activity it is about, where several are chosen. */
  named?: boolean;
}

/** Which occasion it was, or which of the units that are to be covered. */
export function ItemChoice({ activity, id, error, field, named }: ItemChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const items = itemsOf(activity.quota);
  const occasions = plainQuota(activity.quota).type === 'OCCASION';
  if (items.length === 0) return null;
  const question = occasions ? t('record.occasion') : t('records.form.unit');
  const legend = named ? t('records.form.itemOf', { question, activity: local(activity.title) }) : question;
  const dated = ({ date }: QuotaItem) => (date ? format.date(date) : t('assessment.dateMissing'));

  if (items.length > MOST_BUTTONS) {
    return (
      <SelectField
        id={id}
        label={legend}
        error={error}
        options={[
          { value: '', label: t('app.choose') },
          ...items.map(({ key, name }) => ({ value: key, label: local(name) })),
        ]}
        {...field}
      />
    );
  }
  return (
    <Choices
      id={id}
      legend={legend}
      error={error}
      field={field}
      choices={items.map((item) => ({
        value: item.key,
        label: <LocalText text={item.name} />,
        hint: occasions ? dated(item) : undefined,
      }))}
    />
  );
}
