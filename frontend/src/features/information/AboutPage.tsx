import { useTranslation } from 'react-i18next';
import { API_BASE } from '@/api/client';
import { Page, PlainLink, TextLink } from '@/ui';
import { Chapter } from './Chapter';

export function AboutPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('about.title')} lead={t('about.lead')} narrow>
      <Chapter title={t('about.whatTitle')}>
        <p>{t('about.what1')}</p>
        <p>{t('about.what2')}</p>
      </Chapter>
      <Chapter title={t('about.countTitle')}>
        <ul>
          <li>{t('about.count1')}</li>
          <li>{t('about.count2')}</li>
          <li>{t('about.count3')}</li>
          <li>{t('about.count4')}</li>
        </ul>
      </Chapter>
      <Chapter title={t('about.outcomeTitle')}>
        <p>{t('about.outcome1')}</p>
        <p>{t('about.outcome2')}</p>
        <p>
          <TextLink to="/metoder">{t('about.methods')}</TextLink>
        </p>
      </Chapter>
      <Chapter title={t('about.demoTitle')}>
        <p>{t('about.demo')}</p>
      </Chapter>
      <Chapter title={t('about.openTitle')}>
        <p>{t('about.open')}</p>
        <p>
          <PlainLink href={`${API_BASE}/openapi.yaml`}>{t('about.contract')}</PlainLink>
        </p>
      </Chapter>
    </Page>
  );
}
