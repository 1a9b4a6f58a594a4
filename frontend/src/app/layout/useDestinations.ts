import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meOptions } from '@/lib/me';
import { useSession } from '@/lib/session';

interface Destination {
  to: string;
  label: string;
}

interface Destinations {
  /** What everyone reads. */
  everyone: Destination[];
  /** What the signed-in user may do. */
  work: Destination[];
}

/** Where the main menu leads. */
export function useDestinations(): Destinations {
  const { t } = useTranslation();
  const { status } = useSession();
  const { data: me } = useQuery({ ...meOptions(), enabled: status === 'signedIn' });
  const records = me?.agreements.some((agreement) => agreement.mayRecord);
  const coordinates = me?.roles.includes('coordinator');
  const admin = me?.roles.includes('admin');
  const agrees = me?.roles.some((role) => ['coordinator', 'approver', 'admin'].includes(role));
  const entry = (shown: boolean | undefined, to: string, label: string) => (shown ? [{ to, label }] : []);
  return {
    everyone: [
      { to: '/', label: t('nav.start') },
      { to: '/publikationer', label: t('nav.publications') },
      { to: '/om', label: t('nav.about') },
    ],
    work: [
      ...entry(records, '/registrera', t('nav.record')),
      ...entry(records, '/mina-registreringar', t('nav.mine')),
      ...entry(coordinates, '/granska', t('nav.review')),
      ...entry(agrees, '/mina-loften', t('nav.agreements')),
      ...entry(coordinates, '/nyckeltal', t('nav.indicators')),
      ...entry(coordinates || admin, '/historik', t('nav.history')),
      ...entry(admin, '/administration', t('nav.administration')),
      ...entry(coordinates && !admin, '/administration/platser', t('nav.places')),
    ],
  };
}
