import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allMunicipalitiesOptions } from '@/lib/registers';
import { Choices, SelectField, TextField } from '@/ui';
import { areas, type IndicatorFields } from './indicatorForm';

/** Where it measures. A larger area than the municipality says nothing certain of the municipality. */
export function AreaFields({ form, idOf, errorOf }: IndicatorFields) {
  const { t } = useTranslation();
  const { data: municipalities = [] } = useQuery(allMunicipalitiesOptions());
  const { register, setValue, watch } = form;
  const isMunicipality = watch('area.kind') === 'MUNICIPALITY';

  /** A municipality knows its name. */
  const takeNameOf = (chosen: string) => {
    const municipality = municipalities.find(({ code }) => code === chosen);
    if (municipality && isMunicipality) setValue('area.name', municipality.name);
  };

  return (
    <>
      <Choices
        id={idOf('area.kind')}
        legend={t('kpis.fields.area')}
        hint={t('kpis.fields.areaHint')}
        field={register('area.kind')}
        choices={areas.map((value) => ({ value, label: t(`kpis.areas.${value}`) }))}
      />
      {isMunicipality ? (
        <SelectField
          id={idOf('area.municipalityCode')}
          label={t('kpis.fields.municipality')}
          error={errorOf('area.municipalityCode')}
          options={[
            { value: '', label: t('app.choose') },
            ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          {...register('area.municipalityCode', {
            onChange: (event: { target: { value: string } }) => takeNameOf(event.target.value),
          })}
        />
      ) : (
        <TextField
          id={idOf('area.municipalities')}
          label={t('kpis.fields.municipalities')}
          hint={t('kpis.fields.municipalitiesHint')}
          error={errorOf('area.municipalities')}
          {...register('area.municipalities')}
        />
      )}
      <TextField
        id={idOf('area.name')}
        label={t('kpis.fields.areaName')}
        error={errorOf('area.name')}
        {...register('area.name')}
      />
    </>
  );
}
