import { useTranslation } from 'react-i18next';
import { useSession } from '@/lib/session';
import { Button, Loading, Page } from '@/ui';

/** Where Keycloak sends the user back; the session provider goes on from here by itself. */
export function SignInCallbackPage() {
  const { t } = useTranslation();
  const { status, failed, signIn } = useSession();
  if (status === 'loading' || (status === 'signedIn' && !failed)) return <Loading />;
  return (
    <Page title={t('session.failedTitle')} lead={t('session.failed')} narrow>
      <Button onClick={signIn}>{t('session.signIn')}</Button>
    </Page>
  );
}
