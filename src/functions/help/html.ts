import type { Language } from '../../locales/words';
import { formulaPieces } from './formulaText';

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A formula in a box of its own, whose lines break between its arguments. */
export const formulaBox = (formula: string): string =>
  `<code class="formula">${formulaPieces(formula).map(escapeHtml).join('<wbr>')}</code>`;

/** A rectangle of cells as a table; numbers stand to the right. */
export function gridTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<td${/^-?[\d.,]+$/.test(text) ? ' class="n"' : ''}>${escapeHtml(text)}</td>`;
  const lines = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<table class="grid"><tbody>${lines.join('')}</tbody></table>`;
}

/** Tables with more columns become a card per row where the page is narrow. */
const MOST_COLUMNS_ON_A_PHONE = 3;

/** A table with a header row. */
export function headedTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((cells) => {
    const line = cells.map((text, k) => `<td data-head="${escapeHtml(head[k] ?? '')}">${escapeHtml(text)}</td>`);
    return `<tr>${line.join('')}</tr>`;
  });
  const cards = head.length > MOST_COLUMNS_ON_A_PHONE ? ' class="cards"' : '';
  return `<table${cards}><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

export const bulletList = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** The looks of every page, a file of their own: a page allows no code and no looks within it. */
export const HELP_STYLE = `:root{color-scheme:light dark;--ink:#1f1f1f;--soft:#5a5a5a;--paper:#fff;--line:#d6d6d6;--shade:#f4f4f2;--link:#0b57a4}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#b4b4b4;--paper:#1c1c1c;--line:#4a4a4a;--shade:#272727;--link:#86bdf3}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Segoe UI",system-ui,sans-serif;overflow-wrap:break-word}
header,main{max-width:46rem;margin:0 auto;padding:0 1rem}
header{display:flex;justify-content:space-between;gap:1rem;padding-top:.8rem}
main{padding-bottom:3rem}
h1{font-size:1.6rem;line-height:1.25;margin:.8rem 0 .4rem}
h2{font-size:1.15rem;margin:1.8rem 0 .4rem}
h3{font-size:1rem;margin:1.2rem 0 .2rem}
p{margin:.5rem 0}
a{color:var(--link)}
code,.formula{font-family:Consolas,ui-monospace,monospace;font-size:.95em}
.formula{display:block;background:var(--shade);border:1px solid var(--line);border-radius:4px;padding:.4rem .6rem;margin:.3rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:.5rem 0;max-width:100%;overflow-wrap:break-word}
td code{overflow-wrap:anywhere}
td{hyphens:auto}
td,th{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
th{background:var(--shade);font-weight:600;overflow-wrap:normal;hyphens:auto}
.n{text-align:right;font-variant-numeric:tabular-nums}
dt{font-weight:600;margin-top:.7rem}
dd{margin:0 0 .2rem}
dd ul{margin:.1rem 0}
.soft{color:var(--soft)}
.lead{font-size:1.1rem}
input{font:inherit;width:100%;padding:.5rem;border:1px solid var(--soft);border-radius:4px;background:var(--paper);color:inherit}
ul{padding-left:1.2rem}
ul.pages{list-style:none;padding:0;margin:0}
ul.pages li{padding:.45rem 0;border-bottom:1px solid var(--line)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[hidden]{display:none}
@media (max-width:30rem){body{font-size:15px}td,th{padding:.25rem .35rem;font-size:.92em}.grid td:not(.n){overflow-wrap:anywhere}
.cards,.cards tbody,.cards tr,.cards td{display:block}.cards thead{display:none}.cards tr{border:1px solid var(--line);border-radius:4px;padding:.3rem .5rem;margin:.4rem 0}.cards td{border:0;padding:.1rem 0}.cards td::before{content:attr(data-head) ": ";color:var(--soft)}.cards td:first-child{font-weight:600}.cards td:first-child::before{content:""}}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--line:#999;--shade:#fff;--link:#000}header,.search{display:none}main{max-width:none}h2,h3,dt{break-after:avoid}.formula,tr,li{break-inside:avoid}}
`;

/** A per cent sign stays with its number. */
const unbroken = (html: string): string => html.replace(/(\d) %/g, '$1&nbsp;%');

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Links above the page. */
  readonly above: readonly { readonly href: string; readonly text: string; readonly language?: Language }[];
  readonly body: string;
  /** Name of a script of the help, beside the style in the folder above. */
  readonly script?: string;
}

/** What a page may load: its own style and script, from beside it. Nothing may be sent anywhere. */
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** A page that stands alone: readable on a phone, light and dark, on paper, without a request to anyone else. */
export function page({ language, title, above, body, script }: Page): string {
  const links = above.map(
    ({ href, text, language: other }) =>
      `<a href="${href}"${other ? ` lang="${other}" hreflang="${other}"` : ''}>${escapeHtml(text)}</a>`,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="../help.css">${script ? `<script src="../${script}" defer></script>` : ''}</head>
<body><header>${links.join('')}</header><main>${unbroken(body)}</main></body></html>
`;
}
