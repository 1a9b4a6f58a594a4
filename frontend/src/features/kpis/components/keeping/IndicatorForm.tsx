import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import type { Indicator, Me } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { slugOf } from '@/lib/slug';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { useEntity } from '@/lib/useEntity';
import { Choices, EntityForm, Notice, SelectField, TextField, TextPair } from '@/ui';
import { useSaveIndicator } from '../../api/indicators';
import { AreaFields } from './AreaFields';
import { contentOf, directions, hasCounts, kinds, valuesOf, type IndicatorValues } from './indicatorForm';
import { SeriesBreakFields } from './SeriesBreakFields';
import { SourceFields } from './SourceFields';
import { useIndicatorCheck } from './useIndicatorCheck';

interface IndicatorFormProps {
  /** Of which one keeps it; at least one. */
  organisations: Me['organisations'];
  /** Left out for a new one. */
  current?: Indicator;
  etag?: string;
}

export function IndicatorForm({ organisations, current, etag }: IndicatorFormProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { mutateAsync: save } = useSaveIndicator();
  const back = current ? `/nyckeltal/${current.slug}` : '/nyckeltal';
  const { draft, done } = useEntity<IndicatorValues>(`indicator.${current?.slug ?? ''}`, etag, back);
  const isNew = current === undefined;
  const { check, place } = useIndicatorCheck(isNew);
  const { frame, ...fields } = useCheckedForm<IndicatorValues>({
    name: 'indicator',
    initialValues: valuesOf(current, organisations[0]?.slug ?? ''),
    draft,
    check,
    place,
    save: async (values) => {
      const body = contentOf(values);
      if (!body) return;
      await save({ slug: current?.slug ?? values.slug.trim(), body, etag });
      await done(body.name.sv);
    },
  });
  const { form, idOf, errorOf } = fields;
  const { register, getValues, setValue } = form;
  const { dirtyFields } = form.formState;

  /** The address follows the name until somebody has written one. */
  const proposeSlug = () => {
    if (isNew && !dirtyFields.slug) setValue('slug', slugOf(getValues('name.sv')));
  };
  const taken = isNew && (isStatus(frame.failure, 428) || isStatus(frame.failure, 409));

  return (
    <EntityForm
      frame={frame}
      back={back}
      onCancel={draft.clear}
      explained={
        taken && (
          <Notice title={t('kpis.takenTitle')} icon="warning" color="danger" announce>
            <p>{t('kpis.taken')}</p>
          </Notice>
        )
      }
      current={
        current
          ? [
              [t('kpis.fields.name'), current.name.sv],
              [t('kpis.fields.kind'), t(`kpis.kinds.${current.kind}`)],
              [t('kpis.fields.unit'), current.unit.sv],
              [t('kpis.fields.goodDirection'), t(`kpi.good.${current.goodDirection}`)],
              [t('kpis.fields.areaName'), current.area.name],
              [t('kpis.fields.description'), current.description?.sv],
              [t('kpis.fields.indicatorSource'), current.source?.name.sv],
              [t('kpis.fields.seriesBreaks'), current.seriesBreaks.map(({ date }) => date).join(', ')],
              [t('kpis.fields.withholdBelow'), current.withholdBelow],
            ]
          : []
      }
    >
      <TextPair
        id={idOf('name')}
        label={t('kpis.fields.name')}
        sv={register('name.sv', { onChange: proposeSlug })}
        en={register('name.en')}
        svError={errorOf('name.sv')}
      />
      {isNew && (
        <TextField
          id={idOf('slug')}
          label={t('kpis.fields.slug')}
          hint={t('kpis.fields.slugHint')}
          error={errorOf('slug')}
          {...register('slug')}
        />
      )}
      {organisations.length > 1 && (
        <SelectField
          id={idOf('organisation')}
          label={t('kpis.fields.organisation')}
          error={errorOf('organisation')}
          options={organisations.map(({ slug, name }) => ({ value: slug, label: local(name) }))}
          {...register('organisation')}
        />
      )}
      <Choices
        id={idOf('kind')}
        legend={t('kpis.fields.kind')}
        error={errorOf('kind')}
        field={register('kind')}
        choices={kinds.map((value) => ({
          value,
          label: t(`kpis.kinds.${value}`),
          hint: t(`kpis.kindHints.${value}`),
        }))}
      />
      <TextPair
        id={idOf('unit')}
        label={t('kpis.fields.unit')}
        hint={t('kpis.fields.unitHint')}
        sv={register('unit.sv')}
        en={register('unit.en')}
        svError={errorOf('unit.sv')}
      />
      <Choices
        id={idOf('goodDirection')}
        legend={t('kpis.fields.goodDirection')}
        error={errorOf('goodDirection')}
        field={register('goodDirection')}
        choices={directions.map((value) => ({ value, label: t(`kpi.good.${value}`) }))}
      />
      <AreaFields {...fields} />
      <TextPair
        id={idOf('description')}
        label={t('kpis.fields.description')}
        optional
        hint={t('kpis.fields.descriptionHint')}
        multiline
        sv={register('description.sv')}
        en={register('description.en')}
        svError={errorOf('description.sv')}
      />
      <SourceFields {...fields} />
      <SeriesBreakFields {...fields} />
      {hasCounts(form.watch('kind')) && (
        <TextField
          id={idOf('withholdBelow')}
          label={t('app.optional', { label: t('kpis.fields.withholdBelow') })}
          hint={t('kpis.fields.withholdBelowHint')}
          inputMode="numeric"
          error={errorOf('withholdBelow')}
          {...register('withholdBelow')}
        />
      )}
    </EntityForm>
  );
}
