import { queryOptions, useMutation } from '@tanstack/react-query';
import { API_BASE, signedInApi, unwrap } from '@/api/client';
import type { FollowUp, FollowUpContent } from '@/api/model';
import { download } from '@/lib/download';

/** The published follow-up as a PDF. */
export const documentAddress = (publication: string) => `${API_BASE}/publications/${publication}/document`;

/** Hands the user a PDF of what is not published. */
export const downloadDraft = ({ agreement, period }: FollowUp['report'], pdf: Blob) =>
  download(`${agreement.slug}-${period.key}-utkast.pdf`, pdf, 'application/pdf');

/** Fetches the follow-up as it is saved, in the form in which it will be published, and hands it to the user. */
export function useDraftDocument({ id, report }: FollowUp) {
  return useMutation({
    mutationFn: async () => {
      const pdf = await unwrap(
        signedInApi.GET('/follow-ups/{id}/document', { params: { path: { id } }, parseAs: 'blob' }),
      );
      downloadDraft(report, pdf);
    },
  });
}

/** The PDF with what is typed, saved or not. */
export const previewOptions = (id: string, content: FollowUpContent) =>
  queryOptions({
    queryKey: ['follow-ups', id, 'document', content],
    queryFn: ({ signal }) =>
      unwrap(
        signedInApi.POST('/follow-ups/{id}/document', {
          params: { path: { id } },
          body: content,
          parseAs: 'blob',
          signal,
        }),
      ),
    gcTime: 0,
  });
