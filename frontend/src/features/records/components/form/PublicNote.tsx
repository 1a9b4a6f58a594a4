import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui';
import type { RecordFields } from './fields';
import { limits } from './recordForm';

export function PublicNote({ form, idOf, errorOf }: RecordFields) {
  const { t } = useTranslation();
  return (
    <TextField
      id={idOf('publicNote')}
      label={t('record.publicNote')}
      hint={t('record.publicNoteHint')}
      multiline
      limit={limits.note}
      error={errorOf('publicNote')}
      {...form.register('publicNote')}
    />
  );
}
