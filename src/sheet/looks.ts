/** How a kind of cell looks, as data: each printer says it in its own way. Colours are '#RRGGBB', sizes points. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  /** Characters of room before the text. */
  readonly indent?: number;
  /** Colour of a thin line below. */
  readonly line?: string;
  /** Colour of a thin line above. */
  readonly lineAbove?: string;
}

/**
 * The looks of sheets, by what a cell is for: one face for every report. Text alone tells what a cell is, colour only
 * helps; everything reads on paper without colour.
 */
export const SHEET_LOOKS = {
  title: { bold: true, size: 16, color: '#0B3336' },
  subtitle: { color: '#595959' },
  /** The finding of a part, with its number: what a board reads first. */
  finding: { bold: true, size: 12, color: '#0B3336', line: '#0B5A5E' },
  /** Who, what unit, when: under a finding. */
  about: { italic: true, color: '#595959', size: 10 },
  head: { bold: true, fill: '#E4E9F0', wrap: true, line: '#8A94A6' },
  headText: { bold: true, fill: '#E4E9F0', wrap: true, align: 'left', indent: 1, line: '#8A94A6' },
  headFigure: { bold: true, fill: '#E4E9F0', wrap: true, align: 'right', line: '#8A94A6' },
  /** The name at the beginning of a line. */
  label: {},
  longLabel: { wrap: true },
  /** A word after figures, which stand to the right. */
  text: { align: 'left', indent: 1 },
  wrapped: { wrap: true, align: 'left', indent: 1 },
  figure: { align: 'right' },
  centred: { align: 'center' },
  total: { bold: true, lineAbove: '#8A94A6' },
  totalFigure: { bold: true, align: 'right', lineAbove: '#8A94A6' },
  note: { italic: true, color: '#595959' },
  /** A cell that the user may edit. */
  input: { fill: '#FFF8DC', line: '#C9B458' },
  /** On the sheet of a scheme's numbers. */
  parameterTitle: { bold: true, size: 14 },
  section: { bold: true, fill: '#E4E9F0' },
  columnHead: { bold: true, line: '#8A94A6' },
  inputFigure: { fill: '#FFF8DC', align: 'right', line: '#C9B458' },
  /** What is wrong, in words. */
  state: { bold: true, color: '#B00020' },
  /** What a sheet works out for its own formulas. */
  computed: { color: '#7A7A7A', size: 9 },
  /** What charts read and people need not. */
  chartHead: { color: '#7A7A7A', size: 9, italic: true },
  chartData: { color: '#7A7A7A', size: 9 },
} as const satisfies Readonly<Record<string, CellLook>>;
export type SheetLook = keyof typeof SHEET_LOOKS;
