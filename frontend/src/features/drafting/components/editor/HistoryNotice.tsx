import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui';
import type { AgreementValues } from '../../form/values';

/** Says that earlier wordings come along with the text: the editor shows none of them. */
export function HistoryNotice() {
  const { t } = useTranslation();
  const { getValues } = useFormContext<AgreementValues>();
  const earlier = getValues('earlierWordings');
  if (!Array.isArray(earlier) || earlier.length === 0) return null;
  return (
    <Notice title={t('drafting.history.title', { count: earlier.length })}>
      <p>{t('drafting.history.text')}</p>
    </Notice>
  );
}
