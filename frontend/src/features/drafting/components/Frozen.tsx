import { useTranslation } from 'react-i18next';
import { ButtonLink, Notice } from '@/ui';

/** What is signed is not edited: the way on is an amendment. */
export function Frozen({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Notice title={t('drafting.frozenTitle')} icon="document">
      <p>{t('drafting.frozen')}</p>
      <ButtonLink to={`/mina-loften/${id}`} variant="secondary">
        {t('drafting.toAgreement')}
      </ButtonLink>
    </Notice>
  );
}
