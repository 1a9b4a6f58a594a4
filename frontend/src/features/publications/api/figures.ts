import { useMutation } from '@tanstack/react-query';
import { ServiceUnreachable, toError } from '@/api/problem';
import { download } from '@/lib/download';
import { addresses, figureForms } from './addresses';

/** Fetches all figures in one form and hands them to the user: a link cannot say which form it wants. */
export function useFigures(id: string, version: number, name: string) {
  return useMutation({
    mutationFn: async (form: keyof typeof figureForms) => {
      const type = figureForms[form];
      const answer = await fetch(addresses.figures(id, version), { headers: { Accept: type } }).catch(
        (cause: unknown) => {
          throw new ServiceUnreachable(cause);
        },
      );
      if (!answer.ok) throw toError(answer, await answer.json().catch(() => undefined));
      download(`${name}.${form}`, await answer.arrayBuffer(), type);
    },
  });
}
