import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Fieldset, TextField } from '@/ui';
import type { RecordFields } from './fields';
import { limits } from './recordForm';
import styles from './RecordForm.module.css';

/** Links to what shows that it was done: minutes, a decision, a notice. */
export function EvidenceLinks({ form, idOf, errorOf }: RecordFields) {
  const { t } = useTranslation();
  const { control, register } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'evidence' });
  return (
    <Fieldset className={styles.links}>
      <Fieldset.Legend>{t('records.form.evidence')}</Fieldset.Legend>
      <Fieldset.Description>{t('records.form.evidenceHint')}</Fieldset.Description>
      {fields.map(({ id }, index) => {
        const title = `evidence.${index}.title` as const;
        const url = `evidence.${index}.url` as const;
        const number = index + 1;
        return (
          <div key={id} className={styles.link}>
            <TextField
              id={idOf(title)}
              label={t('records.form.evidenceTitle', { number })}
              error={errorOf(title)}
              {...register(title)}
            />
            <TextField
              id={idOf(url)}
              label={t('records.form.evidenceUrl', { number })}
              inputMode="url"
              error={errorOf(url)}
              {...register(url)}
            />
            <Button type="button" variant="tertiary" onClick={() => remove(index)}>
              {t('records.form.evidenceRemove', { number })}
            </Button>
          </div>
        );
      })}
      {fields.length < limits.evidence && (
        <Button type="button" variant="secondary" onClick={() => append({ title: '', url: '' })}>
          {t('records.form.evidenceAdd')}
        </Button>
      )}
    </Fieldset>
  );
}
