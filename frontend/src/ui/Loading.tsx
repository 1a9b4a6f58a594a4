import { Skeleton } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import styles from './ui.module.css';

/** Grey lines where the text will be; a screen reader hears that it is being fetched. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.loading}>
      <span className="visually-hidden">{t('app.loading')}</span>
      <div aria-hidden="true">
        <Skeleton variant="rectangle" width="55%" height="2.5rem" />
        <Skeleton variant="text" width={60} />
        <Skeleton variant="text" width={50} />
        <Skeleton variant="rectangle" width="100%" height="9rem" />
      </div>
    </div>
  );
}
