import type { NumberSigns } from '../../locales';
import type { WorkbookState } from '../../method';
import type { Session } from '../session/session';
import { readState } from './state';

/** What the pane has to know of a workbook before anything of it can be shown. */
export interface Opening {
  readonly workbook: WorkbookState;
  /** As the cells beside the pane write numbers: of the computer's region, or as Excel was told otherwise; null: unsaid. */
  readonly signs: NumberSigns | null;
}

/** Reads both in the messages that the state takes. */
export async function readOpening(context: Session): Promise<Opening> {
  const { application } = context.workbook;
  application.load('decimalSeparator,thousandsSeparator');
  const workbook = await readState(context);
  const { decimalSeparator: decimal, thousandsSeparator: thousands } = application;
  return { workbook, signs: decimal ? { decimal, thousands } : null };
}
