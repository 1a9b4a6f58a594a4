import { useTranslation } from 'react-i18next';

type Section = 'municipalities' | 'organisations' | 'places' | 'members';

const paths: Record<Section, string> = {
  municipalities: '/administration/kommuner',
  organisations: '/administration/organisationer',
  places: '/administration/platser',
  members: '/administration/medlemmar',
};

/** The way back: to the administration, and to the list of what is edited. */
export function useCrumbs(section?: Section) {
  const { t } = useTranslation();
  return [
    { label: t('administration.title'), to: '/administration' },
    ...(section ? [{ label: t(`administration.${section}.title`), to: paths[section] }] : []),
  ];
}
