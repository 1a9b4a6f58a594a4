import { useParams } from 'react-router';
import { DeskPage } from '@/features/drafting';

export function Component() {
  const { id = '' } = useParams();
  return <DeskPage key={id} id={id} />;
}
