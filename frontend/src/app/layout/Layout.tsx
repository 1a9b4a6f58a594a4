import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useSession } from '@/lib/session';
import { Button, Notice, SkipLink } from '@/ui';
import { Footer } from './Footer';
import { Header } from './Header';
import styles from './layout.module.css';

export function Layout() {
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  return (
    <>
      <SkipLink to="main" />
      <Header />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <SessionNotice />
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

/** A new page moves focus to its content, as a page load would; the first page leaves it alone. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [main, pathname]);
}

function SessionNotice() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { status, failed, signIn } = useSession();
  if (status === 'expired') {
    return (
      <div className={styles.notice}>
        <Notice title={t('session.expiredTitle')} icon="warning" color="danger" announce>
          <p>{t('session.expired')}</p>
          <Button onClick={signIn}>{t('session.signInAgain')}</Button>
        </Notice>
      </div>
    );
  }
  if (failed && pathname !== '/inloggning') {
    return (
      <div className={styles.notice}>
        <Notice title={t('session.failedTitle')} icon="warning" color="danger" announce>
          <p>{t('session.failed')}</p>
        </Notice>
      </div>
    );
  }
  return null;
}
