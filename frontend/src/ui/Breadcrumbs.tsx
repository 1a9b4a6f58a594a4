import { useTranslation } from 'react-i18next';
import { TextLink } from './links';
import styles from './ui.module.css';

export interface Crumb {
  label: string;
  to: string;
}

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('app.breadcrumbs')} className={styles.crumbs}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={to}>
            <TextLink to={to}>{label}</TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
