import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { PickSeveral } from '@/ui';

import { allOrganisationsOptions } from '@/lib/registers';
import type { RecordFields } from './fields';
import { usePlaces } from './usePlaces';

interface PlacesProps extends RecordFields {
  chosen: Activity[];
  /** Codes: a place lies in one of the agreement's municipalities. */
  municipalities: string[];
}

const unique = <T extends { value: string }>(picks: T[]): T[] => [
  ...new Map(picks.map((pick) => [pick.value, pick])).values(),
];

export function Places({ form, idOf, errorOf, chosen, municipalities }: PlacesProps) {
  const { t } = useTranslation();
  const { all, named } = usePlaces(chosen, municipalities);
  const suggested = named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Controller
      control={form.control}
      name="placeIds"
      render={({ field }) => (
        <PickSeveral
          id={idOf('placeIds')}
          legend={t('records.form.places')}
          error={errorOf('placeIds')}
          suggested={suggested}
          others={all.map(({ id, name }) => ({ value: id, label: name }))}
          addLabel={suggested.length > 0 ? t('records.form.otherPlace') : t('records.form.places')}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}

interface OrganisationsProps extends RecordFields {
  chosen: Activity[];
  parties: Activity['leadOrganisations'];
  fetchOthers: boolean;
}

export function Organisations({ form, idOf, errorOf, chosen, parties, fetchOthers }: OrganisationsProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { data } = useQuery({ ...allOrganisationsOptions(), enabled: fetchOthers });
  const pick = ({ slug, name }: (typeof parties)[number]) => ({ value: slug, label: local(name) });
  const involved = chosen.flatMap(({ leadOrganisations, assistingOrganisations = [] }) => [
    ...leadOrganisations,
    ...assistingOrganisations,
  ]);
  return (
    <Controller
      control={form.control}
      name="organisationsTakingPart"
      render={({ field }) => (
        <PickSeveral
          id={idOf('organisationsTakingPart')}
          legend={t('records.form.organisations')}
          error={errorOf('organisationsTakingPart')}
          suggested={unique([...parties, ...involved].map(pick))}
          others={(data ?? []).map(pick)}
          addLabel={t('records.form.otherOrganisation')}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}
