import { useParams } from 'react-router';
import { MunicipalityNamesPage } from '@/features/administration';

export function Component() {
  const { code = '' } = useParams();
  return <MunicipalityNamesPage key={code} code={code} />;
}
