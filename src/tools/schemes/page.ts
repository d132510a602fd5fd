import { type Language, segmentName } from '../../locales';
import { schemesWords } from '../../locales/tools/schemes';
import type { MigrationLabel } from '../../method';
import type { SheetDraft } from '../../sheet';
import { moneyWords } from '../currency';
import type { Inputs } from '../tool';
import type { Comparison } from './compute';

/** What the parts of the comparison's sheet are laid out with. */
export interface Page {
  /** Columns that the sheet is printed with. */
  readonly columns: number;
  readonly draft: SheetDraft;
  readonly found: Comparison;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}
/** The comparison's words, with the table's currency. */
export const sayOf = (inputs: Inputs, language: Language) => moneyWords(schemesWords, inputs, language);

/** A segment by the scheme's own word. */
export function nameOf({ inputs, language, say }: Page, label: MigrationLabel): string {
  return label === 'none' ? say('noSegment') : segmentName(label, inputs.classification.scheme, language);
}
