import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meOptions } from '@/lib/me';
import { useSession } from '@/lib/session';

interface Destination {
  to: string;
  label: string;
}

/** Where the main menu leads: the public pages, and what the signed-in user may do. */
export function useDestinations(): Destination[] {
  const { t } = useTranslation();
  const { status } = useSession();
  const { data: me } = useQuery({ ...meOptions(), enabled: status === 'signedIn' });
  const mayRecord = me?.agreements.some((agreement) => agreement.mayRecord);
  const reviews = me?.roles.includes('coordinator');
  return [
    { to: '/', label: t('nav.start') },
    ...(mayRecord
      ? [
          { to: '/registrera', label: t('nav.record') },
          { to: '/mina-registreringar', label: t('nav.mine') },
        ]
      : []),
    ...(reviews ? [{ to: '/granska', label: t('nav.review') }] : []),
    { to: '/om', label: t('nav.about') },
  ];
}
