import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { API_BASE } from '@/api/client';
import styles from './layout.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <div className={styles.footerInner}>
        <div>
          <strong>{t('app.name')}</strong>
          <p>{t('footer.statement')}</p>
          <p>{t('footer.licence')}</p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <Link to="/om">{t('footer.about')}</Link>
            </li>
            <li>
              <Link to="/tillganglighet">{t('footer.accessibility')}</Link>
            </li>
            <li>
              <Link to="/badda-in">{t('footer.embed')}</Link>
            </li>
            <li>
              <a href={`${API_BASE}/openapi.yaml`}>{t('footer.api')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
