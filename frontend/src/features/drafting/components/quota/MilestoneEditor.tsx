import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { TextInput } from '../fields/TextInput';

export function MilestoneEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  return (
    <TextInput name={`${path}.due`} label={t('content.due')} hint={t('drafting.hint.due')} type="date" />
  );
}
