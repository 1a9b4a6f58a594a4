import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Page } from '@/ui';
import styles from './routes.module.css';

/** The last resort: a page that failed to load or to draw. */
export function RouteErrorPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.crashTitle')} lead={t('problem.crash')}>
      <div className={styles.buttons}>
        <Button onClick={() => location.reload()}>{t('problem.retry')}</Button>
        <ButtonLink to="/" variant="secondary">
          {t('problem.toStart')}
        </ButtonLink>
      </div>
    </Page>
  );
}
