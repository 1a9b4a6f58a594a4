import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui';

/** The text, or who has approved it, is another than the one that was read. */
export function StaleNotice() {
  const { t } = useTranslation();
  return (
    <Notice title={t('reporting.staleTitle')} icon="warning" color="danger" announce>
      <p>{t('reporting.stale')}</p>
    </Notice>
  );
}
