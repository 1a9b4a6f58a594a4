import { useParams } from 'react-router';
import { MunicipalityPage } from '@/features/agreements';

export function Component() {
  const { code = '' } = useParams();
  return <MunicipalityPage code={code} />;
}
