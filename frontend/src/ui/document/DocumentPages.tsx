import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Document, Page, pdfjs } from 'react-pdf';
import 'react-pdf/dist/Page/AnnotationLayer.css';
import 'react-pdf/dist/Page/TextLayer.css';
// As a script of the site's own: the content policy allows no other, and servers know what a .js is.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?worker&url';
import { Button } from '@digdir/designsystemet-react';
import { Loading } from '../Loading';
import styles from './DocumentPages.module.css';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** More dots than this per CSS pixel are not seen, but take memory. */
const MOST_DOTS = 2;

export interface DocumentPagesProps {
  /** A PDF. */
  file: Blob;
  /** Another one for each file: the new takes the old one's place when it is drawn. */
  version: number;
}

interface Drawn extends DocumentPagesProps {
  pages: number;
}

/** A PDF, one page at a time, with its text to mark and to listen to. Heavy: see `DocumentView`. */
export function DocumentPages({ file, version }: DocumentPagesProps) {
  const { t } = useTranslation();
  const [frame, width] = useWidth();
  const [drawn, setDrawn] = useState<Drawn>();
  const [wanted, setWanted] = useState(1);
  // The old page stays until the new one is drawn: nobody can read what flickers at each word.
  const documents = drawn && drawn.version !== version ? [drawn, { file, version }] : [{ file, version }];
  const pages = drawn?.pages ?? 1;
  const page = Math.min(wanted, pages);

  return (
    <div>
      <div className={styles.pager}>
        <Button data-size="sm" variant="secondary" disabled={page === 1} onClick={() => setWanted(page - 1)}>
          {t('document.previous')}
        </Button>
        <span role="status">{drawn && t('document.page', { page, pages })}</span>
        <Button
          data-size="sm"
          variant="secondary"
          disabled={page === pages}
          aria-label={t('document.nextPage')}
          onClick={() => setWanted(page + 1)}
        >
          {t('document.next')}
        </Button>
      </div>
      {!drawn && <Loading />}
      <div ref={frame} className={styles.frame}>
        {documents.map((one) => {
          const waits = one.version !== drawn?.version;
          return (
            <div
              key={one.version}
              className={waits ? styles.waits : undefined}
              aria-hidden={waits || undefined}
            >
              <Document
                file={one.file}
                loading={null}
                error={<p role="alert">{t('document.unreadable')}</p>}
                externalLinkTarget="_blank"
              >
                {({ pdf }) => (
                  <Page
                    className={styles.page}
                    pageNumber={Math.min(wanted, pdf.numPages)}
                    width={width}
                    devicePixelRatio={Math.min(window.devicePixelRatio, MOST_DOTS)}
                    loading={null}
                    onRenderSuccess={() => setDrawn({ ...one, pages: pdf.numPages })}
                  />
                )}
              </Document>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** How wide an element is, in CSS pixels. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
