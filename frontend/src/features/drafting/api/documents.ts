import { useMutation } from '@tanstack/react-query';
import { signedInApi, unwrap } from '@/api/client';
import { download } from '@/lib/download';
import { useForgetAgreements } from './agreements';

/** Hands an agreement's file to the browser to keep. A draft's is only for its parties: it needs the token. */
export function useDownloadDocument() {
  return useMutation({
    mutationFn: async ({ agreement, filename }: { agreement: string; filename: string }) => {
      const yaml = await unwrap(
        signedInApi.GET('/pledge-agreements/{agreement}/document', {
          params: { path: { agreement } },
          headers: { Accept: 'application/yaml' },
          parseAs: 'text',
        }),
      );
      download(filename, yaml, 'application/yaml');
    },
  });
}

/** Makes a draft of a file, under an id that is chosen before anything is sent. */
export function useImportDocument(id: string) {
  const onSuccess = useForgetAgreements();
  return useMutation({
    mutationFn: (yaml: string) =>
      unwrap(
        signedInApi.PUT('/pledge-agreements/{agreement}/document', {
          params: { path: { agreement: id } },
          headers: { 'Content-Type': 'application/yaml' },
          bodySerializer: (body) => body,
          body: yaml,
        }),
      ),
    onSuccess,
  });
}
