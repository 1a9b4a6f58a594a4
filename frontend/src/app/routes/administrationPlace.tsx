import { useParams } from 'react-router';
import { PlacePage } from '@/features/administration';

export function Component() {
  const { id = '' } = useParams();
  return <PlacePage key={id} id={id} />;
}
