import { useTranslation } from 'react-i18next';
import type { Indicator, Measurement } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { useEntity } from '@/lib/useEntity';
import { useFormat } from '@/i18n/useFormat';
import { Choices, EntityForm, SelectField, TextField, TextPair } from '@/ui';
import { useSaveMeasurement } from '../../api/indicators';
import { FigureFields } from './FigureFields';
import { contentOf, emptyMeasurement, publishedBefore, type MeasurementValues } from './measurementForm';
import { useMeasurementCheck } from './useMeasurementCheck';
import styles from './keeping.module.css';

const directions = ['UP', 'DOWN', 'UNCHANGED'] as const;
const statuses = ['FINAL', 'PRELIMINARY'] as const;

interface MeasurementFormProps {
  id: string;
  indicator: Indicator;
  /** What it has measured so far. */
  measurements: Measurement[];
}

/** One value for one period. It is added and never changed: a corrected value is another one beside it. */
export function MeasurementForm({ id, indicator, measurements }: MeasurementFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { mutateAsync: save } = useSaveMeasurement();
  const back = `/nyckeltal/${indicator.slug}`;
  const { draft, done } = useEntity<MeasurementValues>(`measurement.${indicator.slug}`, undefined, back);
  const { check, place } = useMeasurementCheck(indicator, measurements);
  const { frame, ...fields } = useCheckedForm<MeasurementValues>({
    name: 'measurement',
    initialValues: emptyMeasurement,
    draft,
    check,
    place,
    save: async (values) => {
      await save({ id, body: contentOf(indicator, values) });
      await done(format.period(values.period));
    },
  });
  const { form, idOf, errorOf } = fields;
  const { register } = form;
  const isNewVintage = publishedBefore(measurements, form.watch('period')).length > 0;
  const published = t('kpis.fields.publishedOn');
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
      <div aria-live="polite">{isNewVintage && <p>{t('kpis.newVintage')}</p>}</div>
      <TextField
        id={idOf('value')}
        label={t('kpis.fields.value', { unit: local(indicator.unit) })}
        hint={t('kpis.fields.valueHint')}
        inputMode="decimal"
        error={errorOf('value')}
        {...register('value')}
      />
      <FigureFields kind={indicator.kind} {...fields} />
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
      <div className={styles.pair}>
        <TextField
          id={idOf('publishedOn')}
          label={isNewVintage ? published : t('app.optional', { label: published })}
          hint={t('kpis.fields.publishedOnHint')}
          type="date"
          error={errorOf('publishedOn')}
          {...register('publishedOn')}
        />
        <TextField
          id={idOf('retrievedOn')}
          label={t('app.optional', { label: t('kpis.fields.retrievedOn') })}
          hint={t('kpis.fields.retrievedOnHint')}
          type="date"
          error={errorOf('retrievedOn')}
          {...register('retrievedOn')}
        />
      </div>
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
