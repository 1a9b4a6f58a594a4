import { useMutation } from '@tanstack/react-query';
import { API_BASE, signedInApi, unwrap } from '@/api/client';
import type { FollowUp } from '@/api/model';
import { download } from '@/lib/download';

/** The published follow-up as a PDF. */
export const documentAddress = (publication: string) => `${API_BASE}/publications/${publication}/document`;

/** Fetches the follow-up as it is saved, in the form in which it will be published, and hands it to the user. */
export function useDraftDocument({ id, report }: FollowUp) {
  return useMutation({
    mutationFn: async () => {
      const pdf = await unwrap(
        signedInApi.GET('/follow-ups/{id}/document', { params: { path: { id } }, parseAs: 'blob' }),
      );
      download(`${report.agreement.slug}-${report.period.key}-utkast.pdf`, pdf, 'application/pdf');
    },
  });
}
