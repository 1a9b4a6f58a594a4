import type { useCheckedForm } from '@/lib/useCheckedForm';
import type { RecordValues } from './recordForm';

/** The form in the hands of one of its parts. */
export type RecordFields = Pick<ReturnType<typeof useCheckedForm<RecordValues>>, 'form' | 'idOf' | 'errorOf'>;
