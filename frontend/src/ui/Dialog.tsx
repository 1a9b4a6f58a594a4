import { Dialog as DesignDialog, type DialogProps } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

export function Dialog(props: DialogProps) {
  const { t } = useTranslation();
  return <DesignDialog closeButton={t('app.close')} {...props} />;
}
