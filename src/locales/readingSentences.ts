import type { Alternative, ColumnMatch, ColumnRole, NotTaken, PortfolioProblem } from '../portfolio';
import type { Language } from './languages';
import { errorNamed } from './errorNames';
import { formatList } from './numbers';
import { criterionName } from './terms';
import { type SentenceId, type SentenceParams, translator } from './translator';

/** A role's name: a criterion's, or what else a column can be. */
export function roleName(role: ColumnRole, language: Language): string {
  const id = `words.role.${role}`;
  return translator(language).has(id)
    ? translator(language)(id as SentenceId)
    : criterionName({ key: role, label: null }, language);
}

/** Why a column was taken for a role. */
export function whyChosenSentence({ why }: ColumnMatch, language: Language): string {
  return why ? translator(language)(`why.column.${why.id}`, plain(why.params)) : '';
}

/** Why another column was not. */
export function whyNotSentence({ whyNot }: Alternative, language: Language): string {
  const { role } = whyNot.params;
  const named = role === undefined ? {} : { role: roleName(role as ColumnRole, language) };
  return translator(language)(`why.notColumn.${whyNot.id}`, { ...plain(whyNot.params), ...named });
}

/** Columns that were meant for wanted roles and cannot play them: "«Ventas» (facturación): vacía; …". */
export function notTakenSentence(columns: readonly NotTaken[], language: Language): string {
  const t = translator(language);
  return columns
    .map(({ role, header, whyNot }) => {
      const why = t(`why.notColumn.${whyNot.id}`, plain(whyNot.params));
      return `${inQuotes(header, language)} (${roleName(role, language)}): ${why}`;
    })
    .join('; ');
}

/** Why no table could be read, with what to do. */
export function portfolioProblemSentence(problem: PortfolioProblem, language: Language): string {
  const named = problem.is('noSuchColumn') ? { role: roleName(problem.params.role as ColumnRole, language) } : {};
  return translator(language)(`refused.portfolio.${problem.id}`, { ...plain(problem.params), ...named });
}

/** What is wrong with a file, with what to do; ids and parameters as in `src/files`. */
export function fileProblemSentence(
  problem: { readonly id: string; readonly params: Readonly<Record<string, unknown>> },
  language: Language,
): string {
  const shown = Object.entries(problem.params).map(([key, value]) => [
    key,
    Array.isArray(value)
      ? formatList(
          value.map((item) => inQuotes(String(item), language)),
          language,
        )
      : value,
  ]);
  return translator(language)(`files.${problem.id}` as SentenceId, Object.fromEntries(shown) as SentenceParams);
}

/** A name in the language's own quotation marks. */
export function inQuotes(name: string, language: Language): string {
  const shown = errorNamed(name, language);
  return language === 'es' ? `«${shown}»` : `“${shown}”`;
}

/** Years and rows are names, not amounts: "2025", never "2.025". */
export function plain(params: Readonly<Record<string, string | number | boolean>>): SentenceParams {
  const named = ['year', 'row', 'first', 'second'];
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, named.includes(key) ? String(value) : value]),
  );
}
