import { type Carried, Problem } from '../problem';

/** Exit codes: a script can tell what went wrong without reading the sentence. */
export const EXIT_CODES = { done: 0, input: 1, usage: 2, exists: 3, unexpected: 4 } as const;

/** What the command line cannot understand; exit code `usage`. */
const OF_USAGE = {
  fourNames: { count: 'text', given: 'text' },
  date: { given: 'text' },
  noFile: {},
  manyFiles: { files: 'text' },
  optionNear: { option: 'text', near: 'text' },
  unknownOption: { option: 'text', options: 'text' },
  optionWith: { option: 'text' },
  optionWithout: { option: 'text' },
  optionValue: { option: 'text', value: 'text', values: 'text' },
  optionValueNear: { option: 'text', value: 'text', values: 'text', near: 'text' },
  notBoth: { one: 'text', other: 'text' },
  tooMuch: { given: 'text' },
  wholeNumber: { given: 'text', least: 'text', most: 'text' },
  column: { given: 'text', roles: 'text', meant: 'text' },
  listColumn: { given: 'text', roles: 'text', meant: 'text' },
  empty: { given: 'text' },
  emptyColumn: { column: 'text', columns: 'text', meant: 'text' },
  kindGiven: { given: 'text', kinds: 'text' },
  kindWord: { word: 'text', column: 'text', words: 'text', meant: 'text' },
  kindNone: { word: 'text' },
  unit: { given: 'text', units: 'text' },
  unitColumn: { column: 'text', columns: 'text', meant: 'text' },
  unitNone: { column: 'text' },
  blockGiven: { given: 'text' },
  blockColumn: { column: 'text', columns: 'text', meant: 'text' },
  blockCriterion: { column: 'text' },
  purchasesNone: {},
  relationsNone: {},
  toolGiven: { given: 'text', tools: 'text', meant: 'text' },
  toolSetting: { given: 'text', tool: 'text', key: 'text', keys: 'text', meant: 'text' },
  toolValue: { given: 'text', range: 'text' },
  toolChoice: { given: 'text', values: 'text', meant: 'text' },
  toolMeasured: { given: 'text' },
  toolLacks: { given: 'text', lack: 'text' },
  also: { given: 'text', columns: 'text', meant: 'text' },
} as const;
/** What is there already; exit code `exists`. */
const OF_TARGET = { exists: { file: 'text' }, sampleExists: { file: 'text' }, sameFile: {} } as const;

/** What the command line itself refuses, with what the sentence `cli.problem.<id>` says. */
export const CLI_PROBLEMS = {
  ...OF_USAGE,
  ...OF_TARGET,
  fourCriteria: { count: 'text', found: 'text', offers: 'text', command: 'text' },
  noFigures: {},
  byFamily: { count: 'text', headers: 'text', most: 'text' },
  byFamilyNone: { count: 'text', most: 'text' },
  convert: { column: 'text', what: 'text', how: 'text' },
  notFound: { file: 'text' },
  unreadable: { file: 'text', message: 'text' },
  unwritable: { file: 'text', message: 'text' },
  kind: { file: 'text' },
  highTurnover: { given: 'text' },
  purchaseColumns: { file: 'text', missing: 'text', headers: 'text' },
  relationColumns: { file: 'text', missing: 'text', headers: 'text' },
  contractColumns: { file: 'text', missing: 'text', headers: 'text' },
  extension: { extension: 'text', file: 'text' },
  noIds: {},
  carryNone: { sheet: 'text' },
  snapshot: { why: 'text' },
  historyNone: { file: 'text' },
  historyTwice: { sheet: 'text', file: 'text' },
  clientTable: { why: 'text' },
  occupied: { cell: 'text', text: 'text' },
  touching: { cell: 'text', text: 'text' },
  classified: { headers: 'text' },
  noSheet: {},
} as const;
export type CliProblemId = keyof typeof CLI_PROBLEMS;

/** What the command line itself refuses. */
export class CliProblem<Id extends CliProblemId = CliProblemId> extends Problem<Carried<typeof CLI_PROBLEMS>, Id> {
  override readonly name = 'CliProblem';
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is CliProblem;

  get exitCode(): number {
    if (this.id in OF_USAGE) return EXIT_CODES.usage;
    return this.id in OF_TARGET ? EXIT_CODES.exists : EXIT_CODES.input;
  }
}
