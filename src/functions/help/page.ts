import type { Language } from '../../locales/words';
import { DECLARATIONS } from '../declarations';
import type { Declaration, Example, Parameter } from '../declare';
import { fill } from '../declare/localised';
import { errorLines } from './errorLines';
import { exampleResult, type StatedError } from './examples';
import { formulaText, SIGNS, syntaxText } from './formulaText';
import { HEADINGS } from './headings';
import { escapeHtml, gridTable, page } from './html';
import { ERROR_WORDS, typeOf, UNIT_WORDS } from './units';

/**
 * The help page of a function, made from its declaration: what it answers, syntax, arguments, result, errors, how it is
 * computed, examples, what to watch for, and the plain Excel formula.
 * @returns a whole HTML document
 */
export function helpPage(id: string, language: Language): string {
  const declaration = DECLARATIONS.find((candidate) => candidate.id === id);
  if (!declaration) throw new Error(`No function ${id}`);
  const { summary, parameters, result, help, examples } = declaration;
  const say = (key: keyof typeof HEADINGS): string => escapeHtml(HEADINGS[key][language]);
  const text = (localised: Readonly<Record<Language, string>>): string => escapeHtml(localised[language]);
  const body = [
    `<p><a href="index.html">${say('index')}</a></p>`,
    `<h1>CEC.${id}</h1><p>${text(help.answers)}</p><p class="soft">${text(summary)}</p>`,
    `<h2>${say('syntax')}</h2><code class="formula">${escapeHtml(syntaxText(declaration, language))}</code>`,
    `<p class="soft">${say('separators')}</p>`,
    `<h2>${say('arguments')}</h2><dl>${Object.values(parameters)
      .map((parameter) => argumentEntry(parameter, language))
      .join('')}</dl>`,
    `<h2>${say('result')}</h2><p>${text(result.meaning)} <span class="soft">(${text(UNIT_WORDS[result.unit])})</span></p>`,
    result.spills ? `<p class="soft">${say('spills')}</p>` : '',
    `<h2>${say('errors')}</h2><dl>${errorEntries(declaration, language)}</dl><p class="soft">${say('errorsPass')}</p>`,
    `<h2>${say('how')}</h2><p>${text(help.how)}</p>`,
    `<h2>${say('examples')}</h2>${examples.map((example) => exampleEntry(declaration, example, language)).join('')}`,
    `<h2>${say('watch')}</h2><ul>${[...help.watch, HEADINGS.empty].map((line) => `<li>${text(line)}</li>`).join('')}</ul>`,
    `<h2>${say('plain')}</h2>${
      help.plain
        ? `<code class="formula">${text(help.plain)}</code><p class="soft">${say('plainNote')}</p>`
        : `<p>${say('plainNone')}</p>`
    }`,
  ];
  return page(language, `CEC.${id}`, body.join('\n'));
}

function argumentEntry(parameter: Parameter, language: Language): string {
  const { name, meaning, optional, byDefault, unit, shape } = parameter;
  const need = optional
    ? fill(HEADINGS.optional[language], { value: byDefault?.[language] ?? '–' })
    : HEADINGS.required[language];
  const words =
    shape === 'choice'
      ? fill(HEADINGS.words[language], { words: parameter.options.map((option) => option[language]).join(', ') })
      : '';
  const facts = [typeOf(parameter)[language], UNIT_WORDS[unit][language], need].filter(
    (fact, k, all) => all.indexOf(fact) === k,
  );
  return (
    `<dt><code>${escapeHtml(name[language])}</code></dt><dd>${escapeHtml(meaning[language])} ${escapeHtml(words)}</dd>` +
    `<dd class="soft">${escapeHtml(facts.join(' · '))}</dd>`
  );
}

/** By code, with one line per cause. */
function errorEntries(declaration: Declaration, language: Language): string {
  const lines = errorLines(declaration, language);
  return [...new Set(lines.map(({ code }) => code))]
    .map((code) => {
      const causes = lines
        .filter((line) => line.code === code)
        .map(({ sentence }) => `<li>${escapeHtml(sentence)}</li>`);
      return `<dt>${escapeHtml(ERROR_WORDS[code]![language])}</dt><dd><ul>${causes.join('')}</ul></dd>`;
    })
    .join('');
}

function exampleEntry(declaration: Declaration, example: Example, language: Language): string {
  const rows = exampleResult(example, language).map((cells) => cells.map((cell) => shownCell(cell, language)));
  const single = rows.length === 1 && rows[0]!.length === 1;
  const gives = single ? ` <strong>${escapeHtml(rows[0]![0]!)}</strong>` : gridTable(rows);
  return (
    `<p>${escapeHtml(example.asks[language])}</p>` +
    `<code class="formula">${escapeHtml(formulaText(declaration, example, language))}</code>` +
    `<div>${escapeHtml(HEADINGS.gives[language])}${gives}</div>`
  );
}

function shownCell(cell: string | number | boolean | StatedError, language: Language): string {
  if (typeof cell === 'object') return ERROR_WORDS[cell.error]![language];
  if (typeof cell === 'number') return String(cell).replace('.', SIGNS[language].decimal);
  if (typeof cell === 'boolean') return SIGNS[language].truth[cell ? 1 : 0];
  return cell === '' ? HEADINGS.nothing[language] : cell;
}
