import type { Language } from '../../locales/words';
import { CONCEPTS } from './concepts';
import { DOCUMENTED } from './documented';
import { type DocumentedFunction, FUNCTION_GROUPS } from './functionHelp';
import { HEADINGS, GROUP_NAMES } from './headings';
import { escapeHtml, page } from './html';
import { linksAbove } from './links';
import { searchWords } from './searchWords';

/** Shows the pages whose words hold every word typed; accents and case do not matter. Groups left empty go, too. */
export const HELP_SEARCH = `const plain=t=>t.normalize('NFD').replace(/\\p{M}/gu,'').toLowerCase();
const field=document.querySelector('input'),none=document.querySelector('#none'),count=document.querySelector('#count');
const items=[...document.querySelectorAll('ul.pages li')].map(el=>({el,text:plain(el.textContent+' '+(el.dataset.words||''))}));
const filter=()=>{const words=plain(field.value).split(/\\s+/).filter(Boolean);let shown=0;
for(const {el,text} of items){el.hidden=!words.every(w=>text.includes(w));if(!el.hidden)shown++}
for(const part of document.querySelectorAll('section'))part.hidden=!part.querySelector('li:not([hidden])');
none.hidden=shown>0;count.textContent=words.length&&shown?count.dataset.text.replace('{count}',shown):''};
field.addEventListener('input',filter);filter();
`;

/** The first page: ideas and functions, with a search over what each of them answers. */
export function helpIndex(language: Language): string {
  const say = (key: keyof typeof HEADINGS): string => escapeHtml(HEADINGS[key][language]);
  const concepts = CONCEPTS.map(
    ({ id, title, answers, sections }) =>
      `<li data-words="${escapeHtml(sections.map(({ heading }) => heading[language]).join(' '))}">` +
      `<a href="${id}.html"><strong>${escapeHtml(title[language])}</strong></a><br>` +
      `<span class="soft">${escapeHtml(answers[language])}</span></li>`,
  );
  const groups = FUNCTION_GROUPS.map((group) => {
    const items = DOCUMENTED.filter(({ help }) => help.group === group).map((each) => functionItem(each, language));
    return `<section><h3>${escapeHtml(GROUP_NAMES[group][language])}</h3><ul class="pages">${items.join('\n')}</ul></section>`;
  });
  const body = `<h1>${say('index')}</h1><p>${say('indexIntro')}</p>
<p class="search"><label>${say('search')}<input type="search" autocomplete="off"></label></p>
<p id="none" hidden role="status">${say('noneFound')}</p>
<p id="count" class="soft" role="status" data-text="${say('found')}"></p>
<section><h2>${say('concepts')}</h2><ul class="pages">${concepts.join('\n')}</ul></section>
<section><h2>${say('functions')}</h2>${groups.join('\n')}</section>`;
  const above = linksAbove(language, 'index.html');
  return page({ language, title: HEADINGS.index[language], above, body, script: 'search.js' });
}

function functionItem(documented: DocumentedFunction, language: Language): string {
  const { id, summary, help } = documented;
  return (
    `<li data-words="${escapeHtml(searchWords(documented))}"><a href="${id}.html"><strong>CEC.${id}</strong></a><br>` +
    `${escapeHtml(summary[language])}<br><span class="soft">${escapeHtml(help.answers[language])}</span></li>`
  );
}
