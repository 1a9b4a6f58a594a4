import { useTranslation } from 'react-i18next';
import { Page } from '@/ui';
import { Chapter } from './Chapter';

export function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} narrow>
      <Chapter title={t('accessibility.stateTitle')}>
        <p>{t('accessibility.state')}</p>
      </Chapter>
      <Chapter title={t('accessibility.testedTitle')}>
        <p>{t('accessibility.tested')}</p>
      </Chapter>
      <Chapter title={t('accessibility.designTitle')}>
        <ul>
          <li>{t('accessibility.design1')}</li>
          <li>{t('accessibility.design2')}</li>
          <li>{t('accessibility.design3')}</li>
        </ul>
      </Chapter>
      <Chapter title={t('accessibility.contactTitle')}>
        <p>{t('accessibility.contact')}</p>
      </Chapter>
      <Chapter title={t('accessibility.supervisionTitle')}>
        <p>{t('accessibility.supervision')}</p>
      </Chapter>
    </Page>
  );
}
