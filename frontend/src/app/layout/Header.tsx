import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { languages } from 'virtual:languages';
import { changeLanguage } from '@/i18n';
import { useLanguage } from '@/i18n/useLanguage';
import { useSession } from '@/lib/session';
import { Icon } from '@/ui';
import { Mark } from './Mark';
import { useDestinations } from './useDestinations';
import styles from './layout.module.css';

export function Header() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { everyone, work } = useDestinations();
  const close = () => setOpen(false);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <Mark />
          <span>{t('app.name')}</span>
        </Link>
        <LanguageSwitch />
        <button
          type="button"
          className={styles.menuButton}
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'cross' : 'menu'} size="1.5rem" />
          {t('app.menu')}
        </button>
        <div id="menu" className={styles.menu} data-open={open}>
          <Navigation label={t('app.nav')} destinations={everyone} onNavigate={close} />
          <Navigation label={t('app.work')} destinations={work} onNavigate={close} />
          <Account />
        </div>
      </div>
    </header>
  );
}

interface NavigationProps {
  label: string;
  destinations: { to: string; label: string }[];
  onNavigate: () => void;
}

function Navigation({ label, destinations, onNavigate }: NavigationProps) {
  if (destinations.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul>
        {destinations.map(({ to, label: name }) => (
          <li key={to}>
            <NavLink to={to} end onClick={onNavigate}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Account() {
  const { t } = useTranslation();
  const { status, name, signIn, signOut } = useSession();
  if (status === 'loading') return null;
  if (status === 'anonymous') {
    return (
      <div className={styles.account}>
        <button type="button" onClick={signIn}>
          {t('nav.signIn')}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.account}>
      <span>{t('nav.signedInAs', { name })}</span>
      <button type="button" onClick={signOut}>
        {t('nav.signOut')}
      </button>
    </div>
  );
}

function LanguageSwitch() {
  const language = useLanguage();
  return languages
    .filter(({ tag }) => tag !== language)
    .map(({ tag, switchTo }) => (
      <button
        key={tag}
        type="button"
        className={styles.language}
        lang={tag}
        onClick={() => void changeLanguage(tag)}
      >
        {switchTo}
      </button>
    ));
}
