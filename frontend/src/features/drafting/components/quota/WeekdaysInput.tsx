import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { weekdays } from '@/api/vocabulary';
import { Checkbox, Fieldset } from '@/ui';
import type { QuotaPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import styles from './quota.module.css';

export function WeekdaysInput({ name }: { name: `${QuotaPath}.weekdays` }) {
  const { t } = useTranslation();
  const { field } = useController<AgreementValues, typeof name>({ name });
  return (
    <Fieldset>
      <Fieldset.Legend>{t('content.weekdays')}</Fieldset.Legend>
      <Fieldset.Description>{t('drafting.hint.weekdays')}</Fieldset.Description>
      <div className={styles.weekdays}>
        {weekdays.map((day, index) => (
          <Checkbox
            key={day}
            id={index === 0 ? name : undefined}
            label={t(`quota.weekday.${day}`)}
            value={day}
            checked={field.value.includes(day)}
            onChange={({ target }) =>
              // In the order of the week, however they were ticked.
              field.onChange(
                weekdays.filter((other) => (other === day ? target.checked : field.value.includes(other))),
              )
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}
