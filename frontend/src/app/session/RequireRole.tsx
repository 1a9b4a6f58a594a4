import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { SessionExpired } from '@/api/problem';
import { meOptions } from '@/lib/me';
import { ErrorView, Loading, Page } from '@/ui';

/** Pages for some of those who are signed in; the API refuses the others anyway, but later and less kindly. */
export function RequireRole({ anyOf }: { anyOf: string[] }) {
  const { t } = useTranslation();
  const { data: me, error, refetch } = useQuery(meOptions());
  if (error && !(error instanceof SessionExpired)) {
    return (
      <Page title={t('problem.otherTitle')} narrow>
        <ErrorView error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!me) return <Loading />;
  if (!me.roles.some((role) => anyOf.includes(role))) {
    return <Page title={t('problem.forbiddenTitle')} lead={t('problem.forbidden')} narrow />;
  }
  return <Outlet />;
}
