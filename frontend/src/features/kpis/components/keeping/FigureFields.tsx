import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/model';
import { Fieldset, TextField } from '@/ui';
import { figuresOf } from '../figures';
import type { MeasurementFields } from './measurementForm';
import styles from './keeping.module.css';

interface FigureFieldsProps extends MeasurementFields {
  kind: Indicator['kind'];
}

/** What the value was counted from, as far as the kind of indicator has it. */
export function FigureFields({ kind, form, idOf, errorOf }: FigureFieldsProps) {
  const { t } = useTranslation();
  const figures = figuresOf[kind];
  if (figures.length === 0) return null;
  return (
    <Fieldset className={styles.group}>
      <Fieldset.Legend>{t('app.optional', { label: t('kpis.figures.title') })}</Fieldset.Legend>
      <Fieldset.Description>{t(`kpis.figures.why.${kind}`)}</Fieldset.Description>
      {figures.map(({ figure, words }) => (
        <TextField
          key={figure}
          id={idOf(figure)}
          label={t(`kpis.figures.labels.${words}`)}
          hint={t(`kpis.figures.hints.${words}`)}
          inputMode={figure === 'numerator' || figure === 'sampleSize' ? 'numeric' : 'decimal'}
          error={errorOf(figure)}
          {...form.register(figure)}
        />
      ))}
    </Fieldset>
  );
}
