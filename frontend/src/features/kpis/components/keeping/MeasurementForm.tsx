import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { useEntity } from '@/lib/useEntity';
import { useFormat } from '@/i18n/useFormat';
import { Choices, EntityForm, SelectField, TextField, TextPair } from '@/ui';
import { useSaveMeasurement } from '../../api/indicators';
import { contentOf, emptyMeasurement, type MeasurementValues } from './measurementForm';
import { useMeasurementCheck } from './useMeasurementCheck';
import styles from './keeping.module.css';

const directions = ['UP', 'DOWN', 'UNCHANGED'] as const;
const statuses = ['FINAL', 'PRELIMINARY'] as const;

/** One value for one period. It is added and never changed: a corrected value is another one beside it. */
export function MeasurementForm({ id, indicator }: { id: string; indicator: Indicator }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { mutateAsync: save } = useSaveMeasurement();
  const back = `/nyckeltal/${indicator.slug}`;
  const { draft, done } = useEntity<MeasurementValues>(`measurement.${indicator.slug}`, undefined, back);
  const { check, place } = useMeasurementCheck(indicator);
  const { form, idOf, errorOf, frame } = useCheckedForm<MeasurementValues>({
    name: 'measurement',
    initialValues: emptyMeasurement,
    draft,
    check,
    place,
    save: async (values) => {
      await save({ id, body: contentOf(indicator.slug, values) });
      await done(format.period(values.period));
    },
  });
  const { register } = form;
  return (
    <EntityForm frame={frame} back={back} onCancel={draft.clear} current={[]}>
      <p>{t('kpis.appendOnly')}</p>
      <div className={styles.pair}>
        <TextField
          id={idOf('period.start')}
          label={t('kpis.fields.start')}
          type="date"
          error={errorOf('period.start')}
          {...register('period.start')}
        />
        <TextField
          id={idOf('period.end')}
          label={t('kpis.fields.end')}
          type="date"
          error={errorOf('period.end')}
          {...register('period.end')}
        />
      </div>
      <TextField
        id={idOf('value')}
        label={t('kpis.fields.value', { unit: local(indicator.unit) })}
        hint={t('kpis.fields.valueHint')}
        inputMode="decimal"
        error={errorOf('value')}
        {...register('value')}
      />
      <TextPair
        id={idOf('words')}
        label={t('kpis.fields.words')}
        hint={t('kpis.fields.wordsHint')}
        multiline
        sv={register('words.sv')}
        en={register('words.en')}
        svError={errorOf('words.sv')}
      />
      <SelectField
        id={idOf('direction')}
        label={t('kpis.fields.direction')}
        error={errorOf('direction')}
        options={[
          { value: '', label: t('kpis.directions.none') },
          ...directions.map((value) => ({ value, label: t(`kpis.directions.${value}`) })),
        ]}
        {...register('direction')}
      />
      <Choices
        id={idOf('status')}
        legend={t('kpis.fields.status')}
        error={errorOf('status')}
        field={register('status')}
        choices={statuses.map((value) => ({
          value,
          label: t(`kpis.statuses.${value}`),
          hint: t(`kpis.statusHints.${value}`),
        }))}
      />
      <TextField
        id={idOf('source')}
        label={t('kpis.fields.source')}
        hint={t('kpis.fields.sourceHint')}
        inputMode="url"
        error={errorOf('source')}
        {...register('source')}
      />
      <TextPair
        id={idOf('note')}
        label={t('kpis.fields.note')}
        optional
        multiline
        sv={register('note.sv')}
        en={register('note.en')}
        svError={errorOf('note.sv')}
      />
    </EntityForm>
  );
}
