import type { Language } from '../../locales/words';
import { fill } from '../declare/localised';
import { type Block, type Concept, CONCEPTS, type ConceptId } from './concepts';
import { DOCUMENTED } from './documented';
import { HEADINGS } from './headings';
import { bulletList, escapeHtml, formulaBox, headedTable, page } from './html';
import { linksAbove, prose } from './links';
import { SOURCES } from './sources';

/**
 * The page of an idea: what it answers, its sections, its source, and the functions that compute it.
 * @param contact an address to write to, below everything
 * @returns a whole HTML document
 */
export function conceptPage(id: ConceptId, language: Language, contact: string | null = null): string {
  const concept = CONCEPTS.find((candidate) => candidate.id === id)!;
  const { title, answers, sections } = concept;
  const body = [
    `<h1>${escapeHtml(title[language])}</h1><p class="lead">${escapeHtml(answers[language])}</p>`,
    ...sections.map(
      ({ heading, blocks }) =>
        `<h2>${escapeHtml(heading[language])}</h2>${blocks.map((block) => blockHtml(block, language)).join('')}`,
    ),
    contact ? contactLine(contact, language) : '',
    sourceLine(concept.source, language),
    related(id, language),
  ];
  return page({ language, title: title[language], above: linksAbove(language, `${id}.html`), body: body.join('\n') });
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${prose(block.text[language])}</p>`;
    case 'list':
      return bulletList(block.items.map((item) => prose(item[language])));
    case 'formula':
      return formulaBox(block.text[language]);
    case 'table':
      return headedTable(
        block.head.map((cell) => cell[language]),
        block.rows.map((cells) => cells.map((cell) => cell[language])),
      );
  }
}

function contactLine(contact: string, language: Language): string {
  const shown = contact.replace(/^mailto:/, '');
  return `<p>${escapeHtml(HEADINGS.contact[language])}: <a href="${escapeHtml(contact)}">${escapeHtml(shown)}</a></p>`;
}

/** Where a page's rules come from; nothing where it speaks of the product. */
export function sourceLine(source: Concept['source'], language: Language): string {
  if (!source) return '';
  const text = fill(HEADINGS.source[language], { work: SOURCES[source.work][language], section: source.section });
  return `<p class="soft">${escapeHtml(text)}</p>`;
}

function related(id: ConceptId, language: Language): string {
  const functions = DOCUMENTED.filter(({ help }) => help.concepts.includes(id));
  if (functions.length === 0) return '';
  const items = functions.map(
    (each) => `<a href="${each.id}.html">CEC.${each.id}</a> – ${escapeHtml(each.summary[language])}`,
  );
  return `<h2>${escapeHtml(HEADINGS.functions[language])}</h2>${bulletList(items)}`;
}
