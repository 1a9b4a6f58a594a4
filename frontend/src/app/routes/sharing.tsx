import { useParams } from 'react-router';
import { SharingPage } from '@/features/publications';

export function Component() {
  const { id = '' } = useParams();
  return <SharingPage key={id} id={id} />;
}
