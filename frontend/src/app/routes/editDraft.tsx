import { useParams } from 'react-router';
import { DraftPage } from '@/features/drafting';

export function Component() {
  const { id = '' } = useParams();
  return <DraftPage key={id} id={id} />;
}
