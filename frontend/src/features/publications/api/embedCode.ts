interface Wanted {
  /** The origin of this site. */
  site: string;
  /** A slug: letters, digits and hyphens. */
  agreement: string;
  /** BCP 47. */
  language: string;
  /** What the plain link says. */
  link: string;
  /** What the newest follow-up says, for a page that runs no script. */
  said?: string;
}

/** What somebody pastes into a page of their own. */
export function embedCode({ site, agreement, language, link, said }: Wanted) {
  const anchor = `<a href="${site}/medborgarloften/${agreement}" lang="${language}">${escaped(link)}</a>`;
  const frameAddress = `${site}/widget/${agreement}${language === 'sv' ? '' : `?lang=${language}`}`;
  return {
    frameAddress,
    script: [
      `<script src="${site}/widget/medborgarlofte-status.js" async></script>`,
      `<medborgarlofte-status agreement="${agreement}" lang="${language}">`,
      `  ${anchor}`,
      '</medborgarlofte-status>',
    ].join('\n'),
    scriptPolicy: `script-src ${site}; connect-src ${site}`,
    iframe: `<iframe src="${frameAddress}" title="${escaped(link)}" width="100%" height="640" loading="lazy"></iframe>`,
    framePolicy: `frame-src ${site}`,
    said,
    plain: said ? `<p lang="${language}">${escaped(said)} ${anchor}</p>` : anchor,
  };
}

/** Text as it stands in HTML and in an attribute between quotation marks. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
