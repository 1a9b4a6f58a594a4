import { useTranslation } from 'react-i18next';
import { useIsAdmin } from './useIsAdmin';
import { LinkList, Page } from '@/ui';

const sections = [
  { to: '/administration/kommuner', name: 'municipalities', admin: true },
  { to: '/administration/organisationer', name: 'organisations', admin: true },
  { to: '/administration/platser', name: 'places', admin: false },
  { to: '/administration/medlemmar', name: 'members', admin: true },
] as const;

/** The way in to what is kept: administrators keep it all, coordinators their places. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const admin = useIsAdmin();
  return (
    <Page title={t('administration.title')} lead={t('administration.lead')} narrow>
      <LinkList
        label={t('administration.title')}
        items={sections
          .filter((section) => admin || !section.admin)
          .map(({ to, name }) => ({
            to,
            name: t(`administration.${name}.title`),
            about: t(`administration.${name}.about`),
          }))}
      />
    </Page>
  );
}
