import { useParams } from 'react-router';
import { MunicipalityPage } from '@/features/administration';

export function Component() {
  const { code = '' } = useParams();
  return <MunicipalityPage key={code} code={code} />;
}
