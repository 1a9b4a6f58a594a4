import { useEffect } from 'react';

const PRODUCT = 'Löfteskollen';

export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title && title !== PRODUCT ? `${title} – ${PRODUCT}` : PRODUCT;
  }, [title]);
}
