/** The one address that production pages load Office.js from; Microsoft's content delivery network. */
export const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Quotes are the page's choice: a minified page has none. */
const SCRIPT_LINE = new RegExp(
  `<script\\b[^>]*\\bsrc=(["']?)${OFFICE_JS_URL.replaceAll('.', '\\.').replaceAll('/', '\\/')}\\1(?=[\\s>])[^>]*>\\s*</script>`,
  'i',
);

/**
 * A page of the add-in as the workbench serves it: unchanged but for its Office.js script line, which becomes the
 * bootstrap followed by the same library, both served locally. Both are files, as the page's own policy demands, and
 * run one after the other before anything else: the library asks its host synchronously.
 * Pages without that line, e.g. help pages, are returned as they are.
 * @param bootstrap address of the bootstrap's script
 * @param officeBase address of `@microsoft/office-js/dist`, ending in a slash
 */
export function withLocalOffice(html: string, bootstrap: string, officeBase: string): string {
  return html.replace(
    SCRIPT_LINE,
    () => `<script src="${bootstrap}"></script>\n<script src="${officeBase}office.js"></script>`,
  );
}
