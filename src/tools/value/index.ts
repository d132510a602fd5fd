import { valueWords } from '../../locales/tools/value';
import type { Tool } from '../tool';
import { valueColumns } from './columns';
import { type ValueReport, valueReport } from './compute';
import { valueForm } from './form';
import { proposeSettings, settingsSchema, type ValueSettings } from './settings';
import { valueSheets } from './sheet';

/** Customer lifetime value by formula: what each client is worth, on what assumptions, and what to do with whom. */
export const value: Tool<ValueSettings, ValueReport> = {
  words: valueWords,
  subject: 'value',
  settings: { schema: settingsSchema, propose: proposeSettings },
  form: valueForm,
  compute: valueReport,
  sheets: valueSheets,
  columns: valueColumns,
};
