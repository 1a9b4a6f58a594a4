import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import { Button, ErrorView, Notice } from '@/ui';

interface DirectoryErrorProps {
  error: Error;
  onRetry?: () => void;
}

/** Accounts are kept in Keycloak: when it is away, that is what is said, and not that the service is. */
export function DirectoryError({ error, onRetry }: DirectoryErrorProps) {
  const { t } = useTranslation();
  if (!isStatus(error, 503)) return <ErrorView error={error} onRetry={onRetry} />;
  return (
    <Notice title={t('administration.members.awayTitle')} icon="warning" color="danger" announce>
      <p>{t(onRetry ? 'administration.members.away' : 'administration.members.awaySaving')}</p>
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Notice>
  );
}
