import { useTranslation } from 'react-i18next';
import type { Text } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { listPath } from './paths';

/** The way back from a follow-up to the agreement that it is about. */
export function useFollowUpCrumbs(): (agreement: {
  id: string;
  title: Text;
}) => { label: string; to: string }[] {
  const { t } = useTranslation();
  const local = useLocalText();
  return ({ id, title }) => [
    { label: t('drafting.mine.title'), to: '/mina-loften' },
    { label: local(title), to: `/mina-loften/${id}` },
    { label: t('reporting.title'), to: listPath(id) },
  ];
}
