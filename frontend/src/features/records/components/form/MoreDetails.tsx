import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { nearestDay, today } from '@/lib/calendar';
import { Details, SelectField, TextField } from '@/ui';

import { AlsoTowards } from './AlsoTowards';
import { EvidenceLinks } from './EvidenceLinks';
import type { RecordFields } from './fields';
import { Times } from './Times';
import { Organisations, Places } from './PlacesAndOrganisations';
import { PublicNote } from './PublicNote';
import type { Needs } from '../quota';
import { limits, type Period, type RecordValues } from './recordForm';
import styles from './RecordForm.module.css';

export interface Surroundings {
  period: Period;
  municipalities: string[];
  parties: Activity['leadOrganisations'];
  /** Those of the parties that the signed-in person works for. */
  recordsFor: Activity['leadOrganisations'];
}

interface MoreDetailsProps extends RecordFields {
  activities: Activity[];
  chosen: Activity[];
  needs: Needs;
  surroundings: Surroundings;
}

const qualifiers = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const;

/** Of these, what is filled in or wrong opens the fold by itself. */
const folded = [
  'performedUntil',
  'placeIds',
  'organisationsTakingPart',
  'participants',
  'durationMinutes',
  'startTime',
  'endTime',
  'startClock',
  'endClock',
  'evidence',
  'also',
  'publicNote',
  'internalNote',
] as const satisfies (keyof RecordValues)[];

/** What is good to know and never needed: folded away, so that the common case stays three taps. */
export function MoreDetails({ activities, chosen, needs, surroundings, ...fields }: MoreDetailsProps) {
  const { t } = useTranslation();
  const { form, idOf, errorOf } = fields;
  const { formState, getValues, register, watch } = form;
  const filled =
    folded.some((field) => getValues(field).length > 0) || getValues('countQualifier') !== 'EXACT';
  const wrong = [...folded, 'alsoItems' as const].some((field) => formState.errors[field]);
  // In the field, nothing is fetched for what stays folded.
  const [opened, setOpened] = useState(filled);
  const { period, municipalities, parties } = surroundings;

  return (
    <Details
      className={styles.details}
      key={String(wrong)}
      defaultOpen={filled || wrong}
      onToggle={() => setOpened(true)}
    >
      <Details.Summary>{t('record.details')}</Details.Summary>
      <Details.Content className={styles.detailsContent}>
        <AlsoTowards activities={activities} {...fields} />
        {(needs.count || needs.hours) && (
          <SelectField
            id={idOf('countQualifier')}
            label={t(needs.count ? 'records.form.qualifier' : 'records.form.hoursQualifier')}
            options={qualifiers.map((value) => ({ value, label: t(`records.form.qualifiers.${value}`) }))}
            error={errorOf('countQualifier')}
            {...register('countQualifier')}
          />
        )}
        <TextField
          id={idOf('performedUntil')}
          label={t('records.form.until')}
          hint={t('records.form.untilHint')}
          type="date"
          min={watch('performedOn')}
          max={nearestDay(today(), period)}
          error={errorOf('performedUntil')}
          {...register('performedUntil')}
        />
        <Times {...fields} />
        {!needs.place && <Places chosen={chosen} municipalities={opened ? municipalities : []} {...fields} />}
        <Organisations chosen={chosen} fetchOthers={opened} parties={parties} {...fields} />
        <TextField
          id={idOf('participants')}
          label={t('record.participants')}
          inputMode="numeric"
          error={errorOf('participants')}
          {...register('participants')}
        />
        <TextField
          id={idOf('durationMinutes')}
          label={t('record.durationMinutes')}
          inputMode="numeric"
          error={errorOf('durationMinutes')}
          {...register('durationMinutes')}
        />
        {!needs.evidence && (
          <>
            <EvidenceLinks {...fields} />
            <PublicNote {...fields} />
          </>
        )}
        <TextField
          id={idOf('internalNote')}
          label={t('record.internalNote')}
          hint={t('record.internalNoteHint')}
          multiline
          limit={limits.note}
          error={errorOf('internalNote')}
          {...register('internalNote')}
        />
      </Details.Content>
    </Details>
  );
}
