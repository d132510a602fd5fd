import { type Language, wordsOf } from '../locales';
import { columnUseWords } from '../locales/tools/columnUses';
import { columnUseLine, type Inputs, type MethodUse, type ToolId, usesOfColumns } from '../tools';
import { asTyped, onOneLine } from './shellQuoting';

/** The option with which a column is taken so; how a criterion is given stands in the help. */
function optionFor(use: ToolId | MethodUse, header: string): string | null {
  if (use === 'families') return asTyped('--column', `family=${onOneLine(header)}`);
  return use === 'blockDays' || use === 'blockAmount' ? asTyped('--block', `${onOneLine(header)} > N`) : null;
}

/** What the table's columns that the code does not read are good for, a line for those of one use; none where there are none. */
export function columnUseLines(inputs: Inputs, language: Language): string[] {
  const lines = usesOfColumns(inputs, language)
    .filter(({ uses }) => uses.length > 0)
    .map((use) => `  ${columnUseLine(use, language, optionFor)}`);
  return lines.length > 0 ? ['', `${wordsOf(columnUseWords, language)('title')}:`, ...lines] : [];
}
