/** A JSON pointer (RFC 6901) as the path of a form's field: /name/sv is name.sv. */
export const pathOfPointer = (pointer: string | null | undefined): string =>
  (pointer ?? '')
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
