import { basename } from 'node:path';
import { newWorkbook } from '../files';
import { formatCount, translator } from '../locales';
import { type Classification, observationsFor, type Scheme } from '../method';
import type { PortfolioReading } from '../portfolio';
import { type Inputs, readsHistory } from '../tools';
import type { BesideColumns } from './besideColumns';
import type { ClientFile } from './clientFile';
import type { ClientTable } from './clientTable';
import { toolsOf } from './forecaster/ahead';
import { withSnapshots } from './history';
import type { Options } from './options';
import { purchasesAsked } from './purchaseList';
import type { Run } from './run';
import { readSecondLists } from './secondLists';
import { checkSettings, keptOf, withToolColumns } from './toolSheets';

/** What tools work on. */
export type ToolInputs = Omit<Inputs, 'notes'>;

/** Has the purchase list read on another thread, where there is one, as soon as the clients are known. */
export const beginLists = (options: Options, { portfolio }: PortfolioReading, run: Run): void =>
  run.ahead.read(purchasesAsked(options, portfolio.ids), linesRead(options, run));

/** The lists that were given beside the clients. */
export const listsOf = (options: Options, { portfolio }: PortfolioReading, run: Run) =>
  readSecondLists(options, portfolio.ids, run.ahead.purchases(), linesRead(options, run));

/** Says how far the purchase list has been read. */
function linesRead({ purchases }: Options, { language, progress }: Run): (done: number) => void {
  const reads = `${translator(language)('cli.phase.reading')} ${purchases}…`;
  return (done) => progress(`${reads} ${formatCount(done, language)}`);
}

/** What tools work on: the clients as judged, and the lists beside them. */
export async function inputsOf(
  { options, file, reading, compared }: ClientTable,
  classification: Classification,
  run: Run,
): Promise<ToolInputs> {
  const { scheme } = classification;
  return {
    classification,
    observations: observationsFor(reading, scheme),
    place: file.place,
    date: run.today,
    ...(compared ? { schemes: [comparedWith(compared, scheme, options.compare!)] } : {}),
    ...(await listsOf(options, reading, run)),
  };
}

/** The columns of tools, from a forecast that other threads make meanwhile. */
export async function columnsOfTools(
  { columns, standing }: BesideColumns,
  { options }: ClientTable,
  inputs: ToolInputs,
  run: Run,
): Promise<ReturnType<typeof withToolColumns>> {
  const { ahead, language } = run;
  // What is told of a history is tried on the one that there will be, and read once the columns stand.
  const settings = settingsOf(options).filter(({ tool }) => !readsHistory(tool));
  ahead.begin([...options.tools, ...toolsOf(columns)], () => keptOf(settings, inputs, language), inputs);
  await ahead.arrived(toolsOf(columns), forecasting(run));
  return withToolColumns({ columns, standing }, settings, inputs, language);
}

/** That tools take what they were told of the history that there will be. @throws CliProblem */
export function checkOfHistory(
  { options, file, former }: ClientTable,
  inputs: ToolInputs,
  { language, today }: Run,
): void {
  const settings = settingsOf(options).filter(({ tool }) => readsHistory(tool));
  if (settings.length === 0) return;
  const remembered = { purchases: inputs.purchases ?? null, former, today, language };
  const { history } = withSnapshots(workbookOf(file), inputs.classification, options, remembered);
  checkSettings(settings, { ...inputs, history }, language);
}

/** What was told to tools, but for the matrices, which are the scheme's own. */
export const settingsOf = ({ settings }: Options): Options['settings'] =>
  settings.filter(({ tool }) => tool !== 'matrices');

/** Says that a forecast is waited for. */
export const forecasting =
  ({ progress, language }: Run) =>
  (): void =>
    progress(`${translator(language)('cli.phase.forecasting')}…`);

/** The workbook as it came, with the history that it has; a .csv has none. */
const workbookOf = ({ workbook }: ClientFile): Uint8Array =>
  workbook?.opened.toBytes() ?? newWorkbook([{ sheet: 'CSV', cells: [] }]);

/** Another scheme to compare with: told apart from the one in force by its id, and by its file where the names are one. */
function comparedWith(other: Scheme, { id, name }: Scheme, path: string): Scheme {
  const own = other.name === name ? `${other.name} (${basename(path)})` : other.name;
  return { ...other, id: other.id === id ? `${other.id} compared` : other.id, name: own };
}
