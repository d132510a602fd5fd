import type { Language } from '../../locales/words';
import { DECLARATIONS } from '../declarations';
import { HEADINGS } from './headings';
import { escapeHtml, page } from './html';

/** Shows the functions whose text holds every word typed; accents and case do not matter. */
const SEARCH = `
const plain=t=>t.normalize('NFD').replace(/\\p{M}/gu,'').toLowerCase();
const field=document.querySelector('input'),none=document.querySelector('#none');
const items=[...document.querySelectorAll('ul.functions li')].map(el=>({el,text:plain(el.textContent)}));
field.addEventListener('input',()=>{const words=plain(field.value).split(/\\s+/);let shown=0;
for(const {el,text} of items){el.hidden=!words.every(w=>text.includes(w));if(!el.hidden)shown++}
none.hidden=shown>0});
`;

/** The list of functions, with a search over what each of them answers. */
export function helpIndex(language: Language): string {
  const say = (key: keyof typeof HEADINGS): string => escapeHtml(HEADINGS[key][language]);
  const items = DECLARATIONS.map(
    ({ id, summary, help }) =>
      `<li><a href="${id}.html"><strong>CEC.${id}</strong></a><br>${escapeHtml(summary[language])}` +
      `<br><span class="soft">${escapeHtml(help.answers[language])}</span></li>`,
  );
  const body = `<h1>${say('index')}</h1><p>${say('indexIntro')}</p>
<p><label>${say('search')}<input type="search" autocomplete="off"></label></p>
<p id="none" hidden role="status">${say('noneFound')}</p>
<ul class="functions">${items.join('\n')}</ul>`;
  return page(language, HEADINGS.index[language], body, SEARCH);
}
