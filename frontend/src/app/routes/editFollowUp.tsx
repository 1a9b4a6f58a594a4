import { useParams } from 'react-router';
import { EditorPage } from '@/features/follow-ups';
import { KpiTargets } from '@/features/kpis';

export function Component() {
  const { followUp = '' } = useParams();
  return <EditorPage key={followUp} id={followUp} outcomes={(targets) => <KpiTargets targets={targets} />} />;
}
