import { FileProblem } from '../files';
import {
  fileProblemSentence,
  type Language,
  methodProblemSentence,
  notTakenSentence,
  portfolioProblemSentence,
  translator,
  formatList,
} from '../locales';
import { secondListWords } from '../locales/tools/secondLists';
import { criterionFor, MethodProblem } from '../method';
import {
  CRITERION_KEYS,
  type CriterionKey,
  isOfPurchases,
  notTaken,
  PortfolioProblem,
  type PortfolioReading,
} from '../portfolio';
import type { OwnLack } from '../tools';
import type { ClientFile } from './clientFile';
import { CliProblem } from './problems';
import { othersSentence } from './readingReport';

/** How far a run has come: what a refusal can say of the file. */
export interface Progress {
  file: ClientFile | null;
  reading: PortfolioReading | null;
}

/** Where a table cannot be used: that there are others in the workbook, or could be. */
export function elsewhere(error: unknown, language: Language, { file }: Progress): string[] {
  const isOfTable =
    error instanceof PortfolioProblem ||
    ((error instanceof MethodProblem || error instanceof CliProblem) && OF_TABLE.has(error.id));
  if (!isOfTable || !file?.workbook) return [];
  return file.others.length ? othersSentence(file, language) : [translator(language)('cli.read.elsewhere')];
}

const OF_TABLE: ReadonlySet<string> = new Set([
  'tooFewCriteria',
  'fourCriteria',
  'noFigures',
  'criterionUnknown',
  'knownShareMissing',
  'criterionWithoutColumn',
  'columnMissing',
  'columnHoldsText',
]);

/** Refusals of a table for the criteria that it lacks: of a list of purchases the table of clients can be made. */
const OF_CRITERIA: ReadonlySet<string> = new Set(['fourCriteria', 'noFigures']);

function missingCriteria({ portfolio }: PortfolioReading): CriterionKey[] {
  return CRITERION_KEYS.filter((key) => criterionFor(portfolio, key) === null);
}

export function isKnown(error: unknown): boolean {
  return error instanceof FileProblem || error instanceof PortfolioProblem || error instanceof MethodProblem;
}

const OF_LISTS: readonly CliProblem['id'][] = ['purchaseColumns', 'relationColumns', 'contractColumns'];

/** What a refusal carries; what a list or a tool lacks is named as it is spoken of everywhere. */
function inWords({ id, params }: CliProblem, language: Language): CliProblem['params'] {
  // Where something like it is there, it is asked for.
  if ('meant' in params) {
    const { meant } = params;
    return { ...params, meant: meant === '' ? '' : ` ${translator(language)('cli.didYouMean', { meant })}` };
  }
  if ('lack' in params) return { ...params, lack: translator(language)(`cli.lacks.${params.lack as OwnLack}`) };
  if (!OF_LISTS.includes(id) || !('missing' in params)) return params;
  const roles: Readonly<Record<string, string>> = secondListWords[language].role;
  const named = String(params.missing).split(', ');
  return {
    ...params,
    missing: formatList(
      named.map((role) => roles[role] ?? role),
      language,
    ),
  };
}

/** One sentence for whatever went wrong, in the user's language. */
export function sentenceOf(error: unknown, language: Language, { reading }: Progress): string {
  const t = translator(language);
  if (error instanceof CliProblem) {
    const unusable = reading && OF_TABLE.has(error.id) ? notTaken(reading, missingCriteria(reading)) : [];
    const why = unusable.length ? [t('cli.problem.unusable', { notTaken: notTakenSentence(unusable, language) })] : [];
    const way = OF_CRITERIA.has(error.id) && reading?.observations.some(isOfPurchases) ? [t('cli.problem.summed')] : [];
    return [...way, t(`cli.problem.${error.id}`, inWords(error, language)), ...why].join('\n');
  }
  if (error instanceof FileProblem) return fileProblemSentence(error, language);
  if (error instanceof PortfolioProblem) return portfolioProblemSentence(error, language);
  if (error instanceof MethodProblem) {
    const wanted = error.is('tooFewCriteria') ? (error.params.missing as readonly CriterionKey[]) : [];
    return methodProblemSentence(error, language, reading ? notTaken(reading, wanted) : []);
  }
  return t('cli.problem.unexpected', { message: error instanceof Error ? error.message : String(error) });
}
