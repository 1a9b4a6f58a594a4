import { useTranslation } from 'react-i18next';
import { ButtonLink, Page } from '@/ui';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.pageTitle')} lead={t('problem.page')}>
      <ButtonLink to="/">{t('problem.toStart')}</ButtonLink>
    </Page>
  );
}
