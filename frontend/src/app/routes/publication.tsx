import { useParams } from 'react-router';
import { KpiTargets } from '@/features/kpis';
import { PublicationPage } from '@/features/publications';

export function Component() {
  const { id = '', version } = useParams();
  return (
    <PublicationPage
      key={`${id}/${version}`}
      id={id}
      version={version === undefined ? undefined : Number(version)}
      outcomes={(targets) => <KpiTargets targets={targets} />}
    />
  );
}
