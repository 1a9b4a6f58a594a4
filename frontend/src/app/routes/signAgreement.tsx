import { useParams } from 'react-router';
import { SignPage } from '@/features/drafting';

export function Component() {
  const { id = '' } = useParams();
  return <SignPage key={id} id={id} />;
}
