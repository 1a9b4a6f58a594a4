import { useParams } from 'react-router';
import { MethodPage } from '@/features/information';

export function Component() {
  const { method = '' } = useParams();
  return <MethodPage key={method} method={method} />;
}
