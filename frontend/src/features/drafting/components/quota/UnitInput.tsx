import { useTranslation } from 'react-i18next';
import type { UnitPath } from '../../form/paths';
import { BothLanguages } from '../fields/BothLanguages';
import { Fieldset } from '@/ui';
import fields from '../fields/fields.module.css';

/** What is counted, in the singular and the plural. */
export function UnitInput({ name, legend, hint }: { name: UnitPath; legend: string; hint: string }) {
  const { t } = useTranslation();
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <Fieldset.Description>{hint}</Fieldset.Description>
      <div className={fields.row}>
        <BothLanguages name={`${name}.one`} label={t('content.one')} />
        <BothLanguages name={`${name}.other`} label={t('content.other')} />
      </div>
    </Fieldset>
  );
}
