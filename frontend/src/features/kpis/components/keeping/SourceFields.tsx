import { useTranslation } from 'react-i18next';
import { Fieldset, TextField, TextPair } from '@/ui';
import type { IndicatorFields } from './indicatorForm';
import styles from './keeping.module.css';

/** Who publishes the values, and where. */
export function SourceFields({ form, idOf, errorOf }: IndicatorFields) {
  const { t } = useTranslation();
  const { register } = form;
  return (
    <Fieldset className={styles.group}>
      <Fieldset.Legend>{t('app.optional', { label: t('kpis.fields.indicatorSource') })}</Fieldset.Legend>
      <Fieldset.Description>{t('kpis.fields.indicatorSourceHint')}</Fieldset.Description>
      <TextPair
        id={idOf('source.name')}
        label={t('kpis.fields.sourceName')}
        sv={register('source.name.sv')}
        en={register('source.name.en')}
        svError={errorOf('source.name.sv')}
      />
      <TextField
        id={idOf('source.url')}
        label={t('kpis.fields.source')}
        inputMode="url"
        error={errorOf('source.url')}
        {...register('source.url')}
      />
    </Fieldset>
  );
}
