import { useQueries } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import type { PlaceName } from '@/api/model';
import { placesInOptions } from '@/lib/registers';
import type { Choice } from '@/ui';
import type { AgreementValues } from '../../form/values';
import { useEditor } from './EditorContext';

export const placeKey = ({ municipality, name }: PlaceName): string => `${municipality}/${name}`;

export function placeOf(key: string): PlaceName {
  const [municipality = '', ...name] = key.split('/');
  return { municipality, name: name.join('/') };
}

/** The registered places of the agreement's municipalities; with several, each says where it is. */
export function usePlaceChoices(): Choice[] {
  const { municipalities } = useEditor();
  const codes = useWatch<AgreementValues, 'municipalities'>({ name: 'municipalities' });
  return useQueries({
    queries: codes.map(placesInOptions),
    combine: (registers) =>
      registers.flatMap(({ data = [] }) =>
        data.map(({ municipalityCode, name }) => {
          const municipality = municipalities.find(({ value }) => value === municipalityCode)?.label;
          return {
            value: placeKey({ municipality: municipalityCode, name }),
            label: codes.length > 1 && municipality ? `${name} (${municipality})` : name,
          };
        }),
      ),
  });
}
