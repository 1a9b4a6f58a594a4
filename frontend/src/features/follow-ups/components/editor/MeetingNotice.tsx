import { useTranslation } from 'react-i18next';
import type { Report } from '@/api/model';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { writtenStatuses } from '@/api/vocabulary';
import { Button, Heading, Notice, ValidationMessage } from '@/ui';
import type { Clash } from '../../form/merge';
import { useFieldNames } from '../../form/useFieldNames';
import type { Meeting } from '../../form/useWriting';
import styles from '../followUps.module.css';

interface MeetingNoticeProps {
  meeting: Meeting;
  report: Report;
  settle: (field: string, value: string) => void;
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
}

/** Somebody else saved in between: both texts of each field where both wrote, and the person chooses. */
export function MeetingNotice({ meeting, report, settle, idOf, errorOf }: MeetingNoticeProps) {
  const { t } = useTranslation();
  const names = useFieldNames(report);
  const place = useFocusOnMount<HTMLDivElement>();
  const { clashes, taken, settled } = meeting;
  return (
    <div ref={place} tabIndex={-1} className={styles.meeting}>
      <Notice title={t('reporting.meeting.title')} icon="warning" color="danger" announce>
        <p>{t('reporting.meeting.text')}</p>
        {taken.length > 0 && (
          <>
            <p>{t('reporting.meeting.taken')}</p>
            <ul>
              {taken.map((field) => (
                <li key={field}>{names(field)}</li>
              ))}
            </ul>
          </>
        )}
        {clashes.length > 0 && <p>{t('reporting.meeting.choose')}</p>}
        <p>{t('reporting.meeting.saveAgain')}</p>
      </Notice>
      <ol className={styles.rows} aria-label={t('reporting.meeting.list')}>
        {clashes.map((clash) => (
          <li key={clash.field} data-changed={!settled.includes(clash.field)}>
            <BothTexts
              clash={clash}
              name={names(clash.field)}
              settled={settled.includes(clash.field)}
              onSettle={(value) => settle(clash.field, value)}
              id={idOf(`clash/${clash.field}`)}
              error={errorOf(`clash/${clash.field}`)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface BothTextsProps {
  clash: Clash;
  name: string;
  settled: boolean;
  onSettle: (value: string) => void;
  id: string;
  error?: string;
}

function BothTexts({ clash: { field, mine, theirs }, name, settled, onSettle, id, error }: BothTextsProps) {
  const { t } = useTranslation();
  const shown = (value: string) => {
    if (value === '') return t('reporting.meeting.empty');
    const status = writtenStatuses.find((one) => one === value);
    return field.endsWith('/status') && status ? t(`publication.writtenStatus.${status}`) : value;
  };
  const mayJoin = !field.endsWith('/status') && mine !== '' && theirs !== '';
  return (
    <>
      <Heading level={3} data-size="2xs">
        {name}
      </Heading>
      <dl>
        <div>
          <dt>{t('reporting.meeting.mine')}</dt>
          <dd className={styles.words}>{shown(mine)}</dd>
        </div>
        <div>
          <dt>{t('reporting.meeting.theirs')}</dt>
          <dd className={styles.words}>{shown(theirs)}</dd>
        </div>
      </dl>
      {error && !settled && <ValidationMessage data-color="danger">{error}</ValidationMessage>}
      <div id={id} tabIndex={-1} role="group" aria-label={name} className={styles.actions}>
        <Button variant="secondary" type="button" data-size="sm" onClick={() => onSettle(mine)}>
          {t('reporting.meeting.keepMine')}
        </Button>
        <Button variant="secondary" type="button" data-size="sm" onClick={() => onSettle(theirs)}>
          {t('reporting.meeting.takeTheirs')}
        </Button>
        {mayJoin && (
          <Button
            variant="secondary"
            type="button"
            data-size="sm"
            onClick={() => onSettle(`${mine}\n\n${theirs}`)}
          >
            {t('reporting.meeting.join')}
          </Button>
        )}
      </div>
      <p role="status">{settled && t('reporting.meeting.settled')}</p>
    </>
  );
}
