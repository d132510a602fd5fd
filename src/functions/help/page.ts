import type { Language } from '../../locales/words';
import type { Declaration, Example, Parameter } from '../declare';
import { meaningWithWords } from '../declare/accepted';
import { fill } from '../declare/localised';
import { sourceLine } from './conceptPage';
import { type ConceptId, titleOf } from './concepts';
import { DOCUMENTED } from './documented';
import { errorsByCode } from './errorLines';
import { exampleResult } from './examples';
import { formulaText, syntaxText } from './formulaText';
import type { FunctionHelp } from './functionHelp';
import { HEADINGS } from './headings';
import { bulletList, escapeHtml, formulaBox, gridTable, page } from './html';
import { linksAbove, prose } from './links';
import { rangeText } from './rangeText';
import { shownCell } from './shownCell';
import { typeOf, UNIT_WORDS } from './units';

/**
 * The help page of a function: what it answers, syntax, arguments, result, errors, how it is computed and by whom,
 * examples, what to watch for, the plain Excel formula, and where to read on.
 * @returns a whole HTML document
 */
export function helpPage(id: string, language: Language): string {
  const documented = DOCUMENTED.find((candidate) => candidate.id === id);
  if (!documented) throw new Error(`No function ${id}`);
  const { summary, parameters, result, help, examples } = documented;
  const say = (key: keyof typeof HEADINGS): string => escapeHtml(HEADINGS[key][language]);
  const text = (localised: Readonly<Record<Language, string>>): string => prose(localised[language], id);
  const body = [
    `<h1>CEC.${id}</h1><p class="lead">${text(help.answers)}</p><p>${text(summary)}</p>`,
    `<h2>${say('syntax')}</h2>${formulaBox(syntaxText(documented, language))}`,
    `<p class="soft">${say('separators')}</p>`,
    `<h2>${say('arguments')}</h2><dl>${Object.values(parameters)
      .map((parameter) => argumentEntry(parameter, language))
      .join('')}</dl>`,
    `<h2>${say('result')}</h2><p>${text(result.meaning)} <span class="soft">(${text(UNIT_WORDS[result.unit])})</span></p>`,
    result.spills ? `<p class="soft">${say('spills')}</p>` : '',
    `<h2>${say('examples')}</h2>${examples.map((example) => exampleEntry(documented, example, language)).join('')}`,
    `<h2>${say('how')}</h2><p>${text(help.how)}</p>${help.howList ? bulletList(help.howList.map(text)) : ''}${sourceLine(help.source, language)}`,
    `<h2>${say('watch')}</h2>${bulletList([...help.watch, HEADINGS.empty, HEADINGS.signs, HEADINGS.never].map(text))}`,
    `<h2>${say('errors')}</h2><dl>${errorEntries(documented, language)}</dl><p class="soft">${say('errorsShown')}</p><p class="soft">${say('errorsPass')}</p>`,
    `<h2>${say('plain')}</h2>${plainEntry(help, language)}`,
    `<h2>${say('related')}</h2>${bulletList(relatedLinks(help, language))}`,
  ];
  return page({ language, title: `CEC.${id}`, above: linksAbove(language, `${id}.html`), body: body.join('\n') });
}

/** The plain formula, what its cells hold and what it leaves out; or why there is none. */
function plainEntry({ plain }: FunctionHelp, language: Language): string {
  if ('none' in plain) return `<p>${prose(plain.none[language])}</p>`;
  const cells = plain.cells.map(({ at, holds }) => `<code>${at}</code>: ${escapeHtml(holds[language])}`);
  return (
    formulaBox(plain.formula[language]) +
    `<p class="soft">${escapeHtml(HEADINGS.plainNote[language])}</p>${bulletList(cells)}` +
    (plain.leavesOut ? `<p class="soft">${prose(plain.leavesOut[language])}</p>` : '')
  );
}

/** The ideas behind a function; how formulas behave in cells concerns them all. */
function relatedLinks({ concepts }: FunctionHelp, language: Language): string[] {
  const ids = [...new Set<ConceptId>([...concepts, 'formulas-in-cells'])];
  return ids.map((id) => `<a href="${id}.html">${escapeHtml(titleOf(id)[language])}</a>`);
}

function argumentEntry(parameter: Parameter, language: Language): string {
  const { name, optional, byDefault, unit } = parameter;
  const need = optional
    ? fill(HEADINGS.optional[language], { value: byDefault?.[language] ?? '–' })
    : HEADINGS.required[language];
  const facts = [typeOf(parameter)[language], UNIT_WORDS[unit][language], rangeText(parameter, language), need].filter(
    (fact, k, all) => fact !== '' && all.indexOf(fact) === k,
  );
  return (
    `<dt><code>${escapeHtml(name[language])}</code></dt><dd>${escapeHtml(meaningWithWords(parameter, language))}</dd>` +
    `<dd class="soft">${escapeHtml(facts.join(' · '))}</dd>`
  );
}

/** By code, with one line per cause. */
function errorEntries(declaration: Declaration, language: Language): string {
  return errorsByCode(declaration, language)
    .map(({ shown, causes }) => {
      const items = causes.map((cause) => `<li>${escapeHtml(cause)}</li>`);
      return `<dt>${escapeHtml(shown)}</dt><dd><ul>${items.join('')}</ul></dd>`;
    })
    .join('');
}

function exampleEntry(declaration: Declaration, example: Example, language: Language): string {
  const rows = exampleResult(example, language).map((cells) => cells.map((cell) => shownCell(cell, language)));
  const single = rows.length === 1 && rows[0]!.length === 1;
  const gives = single ? ` <strong>${escapeHtml(rows[0]![0]!)}</strong>` : gridTable(rows);
  return (
    `<p>${escapeHtml(example.asks[language])}</p>` +
    formulaBox(formulaText(declaration, example, language)) +
    `<div>${escapeHtml(HEADINGS.gives[language])}${gives}</div>`
  );
}
