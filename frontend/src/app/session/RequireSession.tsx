import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useSession } from '@/lib/session';
import { Button, Loading, Page } from '@/ui';

/** Pages for those who are signed in. An expired session keeps the page, so that nothing typed is lost. */
export function RequireSession() {
  const { t } = useTranslation();
  const { status, signIn } = useSession();
  if (status === 'loading') return <Loading />;
  if (status === 'anonymous') {
    return (
      <Page title={t('session.requiredTitle')} lead={t('session.required')} narrow>
        <Button onClick={signIn}>{t('session.signIn')}</Button>
      </Page>
    );
  }
  return <Outlet />;
}
