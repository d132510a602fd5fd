import type { Language } from '../../locales/words';

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A rectangle of cells as a table; numbers stand to the right. */
export function gridTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<td${/^-?[\d.,]+$/.test(text) ? ' class="n"' : ''}>${escapeHtml(text)}</td>`;
  const lines = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<div class="wide"><table class="grid"><tbody>${lines.join('')}</tbody></table></div>`;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1f1f1f;--soft:#5a5a5a;--paper:#fff;--line:#d6d6d6;--shade:#f4f4f2;--link:#0b57a4}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#b4b4b4;--paper:#1c1c1c;--line:#444;--shade:#272727;--link:#86bdf3}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Segoe UI",system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;margin:.5rem 0}
h2{font-size:1.1rem;margin:1.6rem 0 .4rem}
a{color:var(--link)}
code,.formula{font-family:Consolas,ui-monospace,monospace;font-size:.95em}
.formula{display:block;background:var(--shade);border:1px solid var(--line);border-radius:4px;padding:.5rem .7rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.4rem 0}
td,th{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
.n{text-align:right;font-variant-numeric:tabular-nums}
dt{font-weight:600;margin-top:.7rem}
dd{margin:0 0 .2rem}
.soft{color:var(--soft)}
input{font:inherit;width:100%;padding:.5rem;border:1px solid var(--line);border-radius:4px;background:var(--paper);color:inherit}
ul{padding-left:1.2rem}
ul.functions{list-style:none;padding:0}
ul.functions li{padding:.5rem 0;border-bottom:1px solid var(--line)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
`;

/** A page that stands alone: readable on a phone, light and dark, without a request to anyone. */
export function page(language: Language, title: string, body: string, script = ''): string {
  const code = script ? `<script>${script}</script>` : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main>${code}</body></html>
`;
}
