import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../Loading';
import type { DocumentPagesProps } from './DocumentPages';

/** Shows a PDF in the page. What draws it is fetched only here, being larger than the rest of the site. */
export function DocumentView(props: DocumentPagesProps) {
  const { t } = useTranslation();
  const { data: pages, isError } = useQuery({
    queryKey: ['document-pages'],
    queryFn: () => import('./DocumentPages'),
    staleTime: Infinity,
  });
  if (isError) return <p role="alert">{t('document.unreadable')}</p>;
  return pages ? <pages.DocumentPages {...props} /> : <Loading />;
}
