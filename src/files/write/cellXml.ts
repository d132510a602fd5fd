import { cellAddress } from '../addresses';
import { FileProblem } from '../problems';
import { encodeCellText, encodeXml } from '../xml/text';
import type { ErrorValue, WrittenValue } from './edits';

/** Excel's limit for the text of one cell. */
const MAX_TEXT = 32_767;

const isError = (value: WrittenValue | ErrorValue | undefined): value is ErrorValue =>
  typeof value === 'object' && value !== null;

/** What a cell element is made of. */
export interface CellToRender {
  readonly sheet: string;
  /** Of the sheet's root element, with its colon, or ''. */
  readonly prefix: string;
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: WrittenValue | ErrorValue | undefined;
  /** With or without '='; null for a plain value. */
  readonly formula: string | null;
}

/**
 * A cell element. Texts are written inline, so that the shared strings stay as they are. Numbers that a cell cannot
 * hold (NaN, infinities) become the error #NUM!. Throws FileProblem `textTooLong`.
 */
export function renderCell({ sheet, prefix: p, row, column, style, value, formula }: CellToRender): string {
  const open = `<${p}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const f = formula === null ? '' : `<${p}f>${encodeXml(formula.replace(/^=/, ''))}</${p}f>`;
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    throw new FileProblem('textTooLong', { sheet, cell: cellAddress(row, column), length: value.length });
  }
  if (value === undefined || value === null || value === '') return f === '' ? `${open}/>` : `${open}>${f}</${p}c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `${open} t="e">${f}<${p}v>#NUM!</${p}v></${p}c>`;
    return `${open}>${f}<${p}v>${Object.is(value, -0) ? 0 : value}</${p}v></${p}c>`;
  }
  if (typeof value === 'boolean') return `${open} t="b">${f}<${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  if (isError(value)) return `${open} t="e">${f}<${p}v>${value.error}</${p}v></${p}c>`;
  const text = encodeCellText(value);
  if (f !== '') return `${open} t="str">${f}<${p}v>${text}</${p}v></${p}c>`;
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
  return `${open} t="inlineStr"><${p}is><${p}t${space}>${text}</${p}t></${p}is></${p}c>`;
}
