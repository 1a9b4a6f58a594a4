import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { isStatus } from '@/api/client';
import type { FollowUp } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { draftStore } from '@/lib/draft';
import { useCheckedForm, type Fault } from '@/lib/useCheckedForm';
import { followUpOptions, useSubmit, useWrite } from '../api/followUps';
import { merge, type Clash } from './merge';
import { useFieldNames } from './useFieldNames';
import {
  activitiesOf,
  fieldOfPointer,
  readWritten,
  statusOf,
  wantsWords,
  writeContent,
  type Written,
} from './writing';

const LONGEST = 4000;

/** What is typed, and what it was typed on. */
interface Kept {
  values: Written;
  base: Written;
  etag: string;
}

/** Another person's version that came in between. */
export interface Meeting {
  clashes: Clash[];
  taken: string[];
  /** The clashes that a choice has been made for. */
  settled: string[];
}

interface Opened {
  data: FollowUp;
  etag: string;
}

/** The text of a follow-up while it is written: nothing typed is lost, nobody's text is overwritten unseen. */
export function useWriting(first: Opened, onSubmitted: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { id } = first.data;
  const kept = useMemo(() => draftStore<Kept>(`follow-up.${id}`), [id]);
  const [stored] = useState(() => kept.read());
  const [followUp, setFollowUp] = useState(first.data);
  const { report } = followUp;
  const [saved, setSaved] = useState<Omit<Kept, 'values'>>(
    () => stored ?? { base: readWritten(first.data.report, first.data.content), etag: first.etag },
  );
  const [meeting, setMeeting] = useState<Meeting>();
  const sending = useRef(false);
  const leaving = useRef(false);
  const { mutateAsync: write } = useWrite(id);
  const { mutateAsync: submit } = useSubmit(id);
  const names = useFieldNames(report);
  const local = useLocalText();

  const check = (values: Written): Fault<Written>[] => {
    const faults: Fault<Written>[] = [];
    const fault = (field: string, message: string) => faults.push({ field, message });
    if (sending.current && values['summary/sv']?.trim() === '')
      fault('summary/sv', t('reporting.errors.summary'));
    for (const [field, value] of Object.entries(values)) {
      if (value.length > LONGEST) fault(field, t('errors.tooLong', { field: names(field), max: LONGEST }));
      const swedish = field.replace(/\/en$/, '/sv');
      const missing = field !== swedish && value.trim() !== '' && values[swedish]?.trim() === '';
      if (missing && !faults.some((known) => known.field === swedish))
        fault(swedish, t('reporting.errors.swedish', { field: names(swedish) }));
    }
    for (const { key, title } of activitiesOf(report).filter(({ quota }) => wantsWords(quota))) {
      const reason = `activities/${key}/sv`;
      if (
        values[statusOf(key)] &&
        values[reason]?.trim() === '' &&
        !faults.some(({ field }) => field === reason)
      )
        fault(reason, t('reporting.errors.reason', { title: local(title) }));
    }
    for (const { field } of meeting?.clashes ?? []) {
      if (!meeting?.settled.includes(field))
        fault(`clash/${field}`, t('reporting.errors.clash', { field: names(field) }));
    }
    return faults;
  };

  /** Takes in what is saved now; what is typed stays. */
  const reread = async (values: Written): Promise<Meeting> => {
    const theirs = await queryClient.fetchQuery({ ...followUpOptions(id), staleTime: 0 });
    const written = readWritten(theirs.data.report, theirs.data.content);
    const { values: together, clashes, taken } = merge(saved.base, values, written);
    setFollowUp(theirs.data);
    setSaved({ base: written, etag: theirs.etag });
    // Somebody may have gone on typing while it was on its way.
    for (const [field, value] of Object.entries(together)) {
      if (form.getValues(field) === values[field]) form.setValue(field, value);
    }
    return { clashes, taken, settled: [] };
  };

  const save = async (values: Written) => {
    let { etag } = saved;
    const content = writeContent(report, values);
    try {
      const answer = await write({ content, etag });
      etag = answer.etag;
      const base = readWritten(answer.data.report, answer.data.content);
      queryClient.setQueryData(followUpOptions(id).queryKey, answer);
      setFollowUp(answer.data);
      setMeeting(undefined);
      // What the API trims is not unsaved; what was typed since is.
      setSaved({ base: { ...base, ...values }, etag });
      if (!sending.current) return;
      await submit(etag);
    } catch (error) {
      if (!isStatus(error, 412)) throw error;
      setMeeting(await reread(values));
      return;
    }
    kept.clear();
    leaving.current = true;
    onSubmitted();
  };

  const checked = useCheckedForm<Written>({
    name: 'follow-up',
    initialValues: stored?.values ?? saved.base,
    check,
    save,
    place: ({ pointer, code }, values) => {
      const field = fieldOfPointer(pointer ?? '', writeContent(report, values));
      if (!field) return undefined;
      if (code === 'NOT_OVER') return { field, message: t('reporting.errors.notOver') };
      if (code === 'SUMMARY_MISSING') return { field, message: t('reporting.errors.summary') };
      return { field, message: t('errors.notValid', { field: names(field) }) };
    },
  });
  const { form, frame } = checked;
  const values = form.watch();
  const unsaved = Object.entries(values).some(([field, value]) => value !== (saved.base[field] ?? ''));

  useEffect(() => {
    if (leaving.current) return;
    if (unsaved) kept.write({ values, ...saved });
    else kept.clear();
  }, [kept, saved, unsaved, values]);

  return {
    ...checked,
    followUp,
    values,
    unsaved,
    restored: stored !== undefined,
    meeting,
    /** Whether going elsewhere would leave text behind. */
    wouldLeave: () => unsaved && !leaving.current,
    save: () => {
      sending.current = false;
      frame.onSubmit();
    },
    saveAndSubmit: () => {
      sending.current = true;
      frame.onSubmit();
    },
    settle: (field: string, value: string) => {
      form.setValue(field, value);
      setMeeting((now) => now && { ...now, settled: [...now.settled, field] });
    },
    /** What it rests on was changed here: somebody else's text may have come in between. */
    takeIn: async () => {
      const met = await reread(form.getValues());
      setMeeting(met.clashes.length + met.taken.length > 0 ? met : undefined);
    },
    /** Forgets what was typed at an earlier visit. */
    discard: () => {
      form.reset(readWritten(first.data.report, first.data.content));
      setSaved({ base: readWritten(first.data.report, first.data.content), etag: first.etag });
    },
  };
}
