import { formatList, type Language } from '../../locales';
import { valueWords } from '../../locales/tools/value';
import { type ClientFigure, FIGURE_SOURCES } from '../../value';
import type { Inputs, Tool } from '../tool';
import { valueColumns } from './columns';
import { type ValueReport, valueReport } from './compute';
import { valueForm } from './form';
import { sayOf } from './page';
import { calledSettings, proposeSettings, settingsSchema, type ValueSettings } from './settings';
import { valueSheets } from './sheet';

const isUnknown = ({ sources, unreadable }: ClientFigure): boolean =>
  sources.every((source, i) => source === 0 && unreadable[i] === 0);

/**
 * Columns that were chosen, or are headed like a figure, and are not read: an assumption stands in for them; and a stated
 * cost to serve that is not subtracted from a margin which is net of it.
 */
function unusedFigures(
  { lost, texts, figures }: ValueReport,
  inputs: Inputs,
  { marginIsNet }: ValueSettings,
  language: Language,
): string[] {
  const say = sayOf(inputs, language);
  const stated = FIGURE_SOURCES.indexOf('derived');
  return [
    ...(lost.length > 0 ? [say('sources.lost', { columns: formatList([...lost], language) })] : []),
    ...texts.map(({ figure, header }) => say('sources.texts', { figure: say(`short.${figure}`), header })),
    ...(marginIsNet && figures.costToServe.sources.includes(stated) ? [say('cost.notAgain')] : []),
  ];
}

/** Customer lifetime value by formula: what each client is worth, on what assumptions, and what to do with whom. */
export const value: Tool<ValueSettings, ValueReport> = {
  words: valueWords,
  subject: 'value',
  needsCode: false,
  reads: ['scheme', 'settings:profitability', 'settings:decisions'],
  settings: { schema: settingsSchema, propose: proposeSettings, called: calledSettings },
  form: valueForm,
  compute: valueReport,
  // Where no client has either, nothing can be worked out of the rest.
  lacks: ({ figures: { spend, margin } }) => (isUnknown(spend) && isUnknown(margin) ? 'turnover' : null),
  unused: unusedFigures,
  sheets: valueSheets,
  columns: valueColumns,
};
