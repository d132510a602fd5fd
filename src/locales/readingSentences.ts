import type { Alternative, ColumnMatch, ColumnRole, NotTaken, PortfolioProblem } from '../portfolio';
import type { Language } from './languages';
import { inQuotes, plain } from './quoted';
import { roleName } from './terms';
import { translator } from './translator';

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
