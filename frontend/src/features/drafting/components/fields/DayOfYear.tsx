import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Field, Fieldset, Input, Label, Select, ValidationMessage } from '@/ui';
import type { StringPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import styles from './fields.module.css';

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
/** A leap year, so that the last of February can be chosen. */
const anyYear = '2024';

/** MM-DD: both parts are days of the calendar, or both are empty. */
const isDay = (typed: string) => {
  const date = new Date(`${anyYear}-${typed}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === typed;
};

interface DayOfYearProps {
  name: StringPath;
  legend: string;
  required?: boolean;
}

/** A day of any year, as MM-DD. */
export function DayOfYear({ name, legend, required = false }: DayOfYearProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { field, fieldState } = useController<AgreementValues, StringPath>({
    name,
    rules: {
      validate: (typed) =>
        (typed === '' && !required) || isDay(typed) || t('drafting.errors.dayOfYear', { legend }),
    },
  });
  const [month = '', day = ''] = field.value.split('-');
  const change = (nextMonth: string, nextDay: string) => {
    const digits = nextDay === '' ? '' : nextDay.padStart(2, '0');
    field.onChange(nextMonth === '' && digits === '' ? '' : `${nextMonth}-${digits}`);
  };
  const errorId = fieldState.error ? `${name}-error` : undefined;
  return (
    <Fieldset className={styles.dayOfYear}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className={styles.row}>
        <Field>
          <Label htmlFor={name}>{t('drafting.day')}</Label>
          <Input
            id={name}
            inputMode="numeric"
            size={3}
            value={day.replace(/^0/, '')}
            aria-invalid={errorId ? true : undefined}
            aria-describedby={errorId}
            onBlur={field.onBlur}
            onChange={(event) => change(month, event.target.value.replace(/\D/g, '').slice(-2))}
          />
        </Field>
        <Field>
          <Label htmlFor={`${name}-month`}>{t('drafting.month')}</Label>
          <Select
            id={`${name}-month`}
            value={month}
            aria-describedby={errorId}
            onBlur={field.onBlur}
            onChange={(event) => change(event.target.value, day)}
          >
            <Select.Option value="">{t('drafting.choose')}</Select.Option>
            {monthNumbers.map((number) => (
              <Select.Option key={number} value={number}>
                {format.monthName(`${anyYear}-${number}-01`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      {fieldState.error && (
        <ValidationMessage id={errorId} data-color="danger">
          {fieldState.error.message}
        </ValidationMessage>
      )}
    </Fieldset>
  );
}
