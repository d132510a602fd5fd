import { linesIn, SHEET_LOOKS, type Cell, type CellLook, type Sheet } from '../../src/sheet';

const LINE = 15;
const EDGE = 0.7;
const ERROR = /^#(N\/A|REF|VALUE|DIV|NUM|NAME)|\bNaN\b|undefined|Infinity/;

/** What a cell shows of a number, near enough to count its signs. */
function shown(value: number, format = ''): string {
  const first = format.split(';')[0]!;
  if (first === '' && format !== '') return '';
  const digits = /0\.(0+)/.exec(first)?.[1]!.length ?? 0;
  const percent = first.includes('%');
  const text = format === '' ? String(value) : (percent ? 100 * value : value).toFixed(digits);
  const commas = first.includes(',') ? Math.floor((text.split('.')[0]!.length - 1) / 3) : 0;
  return `${first.startsWith('+') ? '+' : ''}${text}${'.'.repeat(commas)}${percent ? '%' : ''}`;
}

/** Printed texts that somebody reads only in part, figures too long for their column, and cells that say an error. */
export function cutTexts({ cells, heights, widths, print: { area } }: Sheet): string[] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    if (cell.column >= area.columnCount) continue;
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const height = new Map(heights.map((one) => [one.row, one.height]));
  return cells
    .filter(({ column, value }) => column < area.columnCount && value !== '')
    .flatMap(({ row, column, value, look, numberFormat }) => {
      const { wrap, bold, size = 11 } = SHEET_LOOKS[look] as CellLook;
      const letters = (size / 11) * (bold ? 1.05 : 1);
      const width = widths[column]!;
      const where = `${look} in row ${row}, column ${column} of ${width}: ${String(value).slice(0, 60)}`;
      if (typeof value === 'number')
        return linesIn(shown(value, numberFormat), (width + EDGE) / letters) > 1 ? [`### ${where}`] : [];
      if (ERROR.test(value)) return [`error: ${where}`];
      if (wrap) {
        const lines = linesIn(value, width / letters);
        return lines * LINE > (height.get(row) ?? Infinity) ? [`low: ${where}`] : [];
      }
      // It runs over into what is free to its right.
      const beside = [...rows.get(row)!].filter(([other, cell]) => other > column && cell.value !== '');
      const next = Math.min(area.columnCount, ...beside.map(([other]) => other));
      const room = widths.slice(column, next).reduce((sum, each) => sum + each + EDGE, 0);
      return linesIn(value.replaceAll(' ', 'i'), room / letters) > 1 ? [`cut: ${where}`] : [];
    });
}
