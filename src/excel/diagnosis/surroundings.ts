import { EXCEL_API_LEVEL } from '../session/requirements';
import type { Facts, Seen } from './diagnosis';

/** Requirement sets that the add-in declares, asks for or would like to know of, with the highest version asked for. */
const SETS: Readonly<Record<string, number>> = {
  ExcelApi: 25,
  ExcelApiDesktop: 4,
  SharedRuntime: 2,
  CustomFunctionsRuntime: 5,
  RibbonApi: 3,
  KeyboardShortcuts: 1,
  OpenBrowserWindowApi: 1,
  DialogApi: 2,
};

/** What Office says of the place that the add-in runs in: no question to the workbook. */
export function seenPlace(): Seen<'place'> {
  const said = typeof Office === 'undefined' ? undefined : Office.context.diagnostics;
  if (!said) return { finding: 'untold' };
  return {
    finding: 'told',
    facts: { host: String(said.host), platform: String(said.platform), version: said.version },
  };
}

/** Languages of Excel and of what is typed into cells; empty where they are not told. */
export function languages(): { readonly display: string; readonly content: string } {
  const { displayLanguage = '', contentLanguage = '' } = typeof Office === 'undefined' ? {} : Office.context;
  return { display: displayLanguage, content: contentLanguage };
}

/** The highest version of each requirement set that this Excel says it has. Excel's word has been wrong (office-js #884, #1031). */
export function seenSets(): Seen<'sets'> {
  const facts: Record<string, string> = {};
  for (const [set, most] of Object.entries(SETS)) {
    const highest = Array.from({ length: most }, (_, k) => `1.${most - k}`).find((version) => has(set, version));
    facts[set] = highest ?? '–';
  }
  const enough = has('ExcelApi', EXCEL_API_LEVEL) && has('SharedRuntime', '1.1');
  return { finding: enough ? 'enough' : 'tooLow', facts: facts as Facts };
}

const has = (set: string, version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(set, version);

/** Whether this is Excel in a browser. */
export const isOnWeb = (): boolean =>
  typeof Office !== 'undefined' && String(Office.context.platform) === 'OfficeOnline';
