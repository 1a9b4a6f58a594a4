import { useParams } from 'react-router';
import { AmendPage } from '@/features/drafting';

export function Component() {
  const { id = '' } = useParams();
  return <AmendPage key={id} id={id} />;
}
