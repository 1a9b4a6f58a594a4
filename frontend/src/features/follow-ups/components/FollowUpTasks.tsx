import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { meOptions } from '@/lib/me';
import { Notice, TextLink } from '@/ui';
import { tasksOptions } from '../api/followUps';
import { listPath, readPath, writePath } from './paths';

/** Follow-ups that wait for the user: late, sent back, due, ready to approve, or with a value that was revised. */
export function FollowUpTasks() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meOptions());
  const acts = me?.roles.some((role) => role === 'coordinator' || role === 'approver') ?? false;
  const { data: tasks = [] } = useQuery({ ...tasksOptions(), enabled: acts });
  if (tasks.length === 0) return null;
  return (
    <Notice title={t('reporting.task.title', { count: tasks.length })} icon="clock" color="warm">
      <ul>
        {tasks.map((task) => (
          <li key={`${task.kind} ${task.agreementId} ${task.period.key} ${task.revised?.indicator ?? ''}`}>
            <Waiting task={task} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function addressOf({ kind, agreementId, followUpId }: Task): string {
  if (!followUpId) return listPath(agreementId);
  const reads = kind === 'FOLLOW_UP_TO_APPROVE' || kind === 'VALUE_REVISED';
  return reads ? readPath(agreementId, followUpId) : writePath(agreementId, followUpId);
}

function Waiting({ task }: { task: Task }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const periodName = usePlannedPeriod();
  const { kind, agreementTitle, period, note, revised } = task;
  const value = (number: number | undefined) =>
    number === undefined ? t('reporting.task.withoutNumber') : format.number(number);
  return (
    <>
      <TextLink to={addressOf(task)}>
        {t(`reporting.task.${kind}`, {
          title: local(agreementTitle),
          period: periodName(period),
          date: format.date(period.dueOn),
        })}
      </TextLink>
      {note && <p>{t('reporting.task.note', { note })}</p>}
      {revised && (
        <p>
          {t('reporting.task.revised', {
            name: local(revised.name),
            period: format.span(revised.period),
            published: value(revised.published),
            now: value(revised.now),
          })}
        </p>
      )}
    </>
  );
}
