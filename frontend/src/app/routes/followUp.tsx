import { useParams } from 'react-router';
import { ReadPage } from '@/features/follow-ups';
import { KpiTargets } from '@/features/kpis';

export function Component() {
  const { followUp = '' } = useParams();
  return <ReadPage key={followUp} id={followUp} outcomes={(targets) => <KpiTargets targets={targets} />} />;
}
