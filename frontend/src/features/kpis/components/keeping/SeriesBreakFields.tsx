import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Fieldset, TextField, TextPair, ValidationMessage } from '@/ui';
import { limits, type IndicatorFields } from './indicatorForm';
import styles from './keeping.module.css';

/** The days from which it is measured in another way: values before and after cannot be compared. */
export function SeriesBreakFields({ form, idOf, errorOf }: IndicatorFields) {
  const { t } = useTranslation();
  const { control, register } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'seriesBreaks' });
  const error = errorOf('seriesBreaks');
  return (
    <Fieldset id={idOf('seriesBreaks')} tabIndex={-1} className={styles.group}>
      <Fieldset.Legend>{t('app.optional', { label: t('kpis.fields.seriesBreaks') })}</Fieldset.Legend>
      <Fieldset.Description>{t('kpis.fields.seriesBreaksHint')}</Fieldset.Description>
      {fields.map(({ id }, index) => {
        const date = `seriesBreaks.${index}.date` as const;
        const reason = `seriesBreaks.${index}.reason` as const;
        const number = index + 1;
        return (
          <div key={id} className={styles.group}>
            <TextField
              id={idOf(date)}
              label={t('kpis.fields.breakDate', { number })}
              type="date"
              error={errorOf(date)}
              {...register(date)}
            />
            <TextPair
              id={idOf(reason)}
              label={t('kpis.fields.breakReason', { number })}
              sv={register(`${reason}.sv`)}
              en={register(`${reason}.en`)}
              svError={errorOf(`${reason}.sv`)}
            />
            <Button type="button" variant="tertiary" onClick={() => remove(index)}>
              {t('kpis.fields.breakRemove', { number })}
            </Button>
          </div>
        );
      })}
      {fields.length < limits.breaks && (
        <Button
          type="button"
          variant="secondary"
          onClick={() => append({ date: '', reason: { sv: '', en: '' } })}
        >
          {t('kpis.fields.breakAdd')}
        </Button>
      )}
      {error && <ValidationMessage data-color="danger">{error}</ValidationMessage>}
    </Fieldset>
  );
}
