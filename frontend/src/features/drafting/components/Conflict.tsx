import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgreementContent } from '@/api/model';
import { Button, ChangeList, ErrorView, Loading, Notice } from '@/ui';
import { contentOptions } from '../api/agreements';
import { changesBetween } from '../form/changes';
import styles from './drafting.module.css';

interface ConflictProps {
  agreement: string;
  mine: () => AgreementContent;
  onKeepMine: (etag: string) => void;
  onTakeTheirs: (content: AgreementContent, etag: string) => void;
}

/** Somebody else saved in between: both texts are there, and the person chooses. */
export function Conflict({ agreement, mine, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery({ ...contentOptions(agreement), refetchOnMount: 'always' });
  if (isPending) return <Loading />;
  if (error) return <ErrorView error={error} />;
  const changes = changesBetween(data.data, mine());
  return (
    <Notice title={t('drafting.conflict.title')} icon="warning" color="danger" announce>
      <p>{t('drafting.conflict.text')}</p>
      <ChangeList changes={changes} document={data.data} label={t('drafting.conflict.list')} />
      <div className={styles.actions}>
        <Button onClick={() => onKeepMine(data.etag)}>{t('drafting.conflict.keepMine')}</Button>
        <Button variant="secondary" onClick={() => onTakeTheirs(data.data, data.etag)}>
          {t('drafting.conflict.takeTheirs')}
        </Button>
      </div>
    </Notice>
  );
}
