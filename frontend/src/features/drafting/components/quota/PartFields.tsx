import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { usePlaceChoices } from '../editor/usePlaceChoices';
import { BothLanguages } from '../fields/BothLanguages';
import { SelectInput } from '../fields/SelectInput';

/** What an occasion and a unit have in common: a name, and perhaps a place. */
export function PartFields({
  path,
}: {
  path: `${QuotaPath}.occasions.${number}` | `${QuotaPath}.units.${number}`;
}) {
  const { t } = useTranslation();
  const places = usePlaceChoices();
  return (
    <>
      <BothLanguages name={`${path}.name`} label={t('content.name')} />
      <SelectInput
        name={`${path}.place`}
        label={t('content.place')}
        none={t('drafting.noPlace')}
        choices={places}
      />
    </>
  );
}
