import { SkipLink as DesignSkipLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

export function SkipLink({ to }: { to: string }) {
  const { t } = useTranslation();
  return <DesignSkipLink href={`#${to}`}>{t('app.skipToContent')}</DesignSkipLink>;
}
