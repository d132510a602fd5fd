import type { Area, SheetArea } from '../session/area';
import { BLOCK_BYTES } from '../session/blocks';
import type { Session } from '../session/session';

type Format = NonNullable<Excel.CellProperties['format']>;
type Font = NonNullable<Format['font']>;

/** Members of a look that are told of a range as a whole: null where its cells differ. */
const ALIGNMENT = ['horizontalAlignment', 'verticalAlignment', 'indentLevel', 'wrapText'] as const;
const FONT = ['bold', 'italic', 'size', 'color', 'name', 'underline', 'strikethrough'] as const;
/** Where a column of cells can have lines. */
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;
type Member = (typeof ALIGNMENT)[number] | (typeof FONT)[number] | 'fill' | 'borders';
const MEMBERS: readonly Member[] = [...ALIGNMENT, ...FONT, 'fill', 'borders'];

/** Bytes of an answer about a cell: the frame around it, and each member. Lines are told of six sides. */
const FRAME_BYTES = 30;
const bytesOf = (member: Member): number => (member === 'borders' ? 400 : member === 'fill' ? 50 : 25);
/** Up to so many rows cells are asked one by one: there is nothing to be gained. */
const FEW_ROWS = 128;
/** A cell's answer of up to so many bytes is asked for at once, however many rows there are. */
const SHORT_BYTES = 140;
/** A part of a column in which cells differ in more is asked anew in so many parts. */
const PARTS = 4;
/** Questions about ranges in one message: each costs Excel some work of its own. */
const QUESTIONS = 150;

/** A part of a column of the area, by the area's own rows and columns. */
interface Part {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/** Parts side by side, of which it is known what their cells have in common. */
interface Known {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  columns: number;
  /** What all cells of each column have in common. */
  readonly shared: Format[];
  /** In what they differ. */
  readonly mixed: readonly Member[];
}

/**
 * How the cells of an area look, the same object where they look alike. A list of ten thousand clients is asked column by
 * column, and cell by cell only for what differs within a column: an answer about each cell's whole look takes 650 bytes.
 */
export async function readLooks(context: Session, area: SheetArea): Promise<Excel.CellProperties[][]> {
  const looks = Array.from({ length: area.rows }, () => new Array<Excel.CellProperties>(area.columns).fill({}));
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  const known = await knownOf(
    context,
    area,
    columns.map((column) => ({ row: 0, rows: area.rows, column })),
  );
  const asked: { readonly part: Known; readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  const take = async (): Promise<void> => {
    await context.sync();
    for (const { part, cells } of asked.splice(0)) putTogether(looks, part, cells.value);
  };
  let bytes = 0;
  for (const part of known) {
    if (part.mixed.length === 0) {
      putTogether(looks, part, null);
      continue;
    }
    for (const block of blocksOf(part)) {
      const more = block.rows * block.columns * cellBytes(block.mixed);
      if (asked.length > 0 && bytes + more > BLOCK_BYTES) {
        await take();
        bytes = 0;
      }
      bytes += more;
      const range = context.range(inArea(area, block));
      asked.push({ part: block, cells: range.getCellProperties(askedOf(block.mixed)) });
    }
  }
  if (asked.length > 0) await take();
  return looks;
}

const inArea = (
  area: SheetArea,
  { row, rows, column, columns = 1 }: Omit<Area, 'columns'> & Partial<Area>,
): SheetArea => ({
  sheetId: area.sheetId,
  row: area.row + row,
  rows,
  column: area.column + column,
  columns,
});

const cellBytes = (mixed: readonly Member[]): number =>
  mixed.reduce((sum, member) => sum + bytesOf(member), FRAME_BYTES);

/** A part in as many rows as an answer has room for. */
function blocksOf(part: Known): Known[] {
  const most = Math.max(1, Math.floor(BLOCK_BYTES / (cellBytes(part.mixed) * part.columns)));
  const blocks: Known[] = [];
  for (let start = 0; start < part.rows; start += most)
    blocks.push({ ...part, row: part.row + start, rows: Math.min(most, part.rows - start) });
  return blocks;
}

/** Asks what parts of columns have in common, and takes apart those whose cells differ in much. */
async function knownOf(context: Session, area: SheetArea, parts: readonly Part[]): Promise<Known[]> {
  const known: Known[] = [];
  for (let open = parts; open.length > 0;) {
    const next: Part[] = [];
    const [few, many] = [open.filter(({ rows }) => rows <= FEW_ROWS), open.filter(({ rows }) => rows > FEW_ROWS)];
    for (const part of few) addKnown(known, part, {}, MEMBERS);
    for (let start = 0; start < many.length; start += QUESTIONS) {
      for (const { part, shared, mixed } of await sharedOf(context, area, many.slice(start, start + QUESTIONS))) {
        if (mixed.length === 0 || cellBytes(mixed) <= SHORT_BYTES) addKnown(known, part, shared, mixed);
        else next.push(...splitOf(part));
      }
    }
    open = next;
  }
  return known;
}

function splitOf({ row, rows, column }: Part): Part[] {
  const size = Math.ceil(rows / PARTS);
  const parts: Part[] = [];
  for (let start = 0; start < rows; start += size)
    parts.push({ row: row + start, rows: Math.min(size, rows - start), column });
  return parts;
}

/** What the cells of each part have in common, by what Excel answers to one message. */
async function sharedOf(context: Session, area: SheetArea, parts: readonly Part[]): Promise<Shared[]> {
  const asked = parts.map((part) => askShared(context, area, part));
  await context.sync();
  return asked.map((answer) => answer());
}

/** Columns side by side that differ in the same go together. */
function addKnown(known: Known[], { row, rows, column }: Part, shared: Format, mixed: readonly Member[]): void {
  const beside = known.find(
    (each) =>
      each.row === row &&
      each.rows === rows &&
      each.column + each.columns === column &&
      each.mixed.length === mixed.length &&
      each.mixed.every((member, k) => member === mixed[k]),
  );
  if (!beside) known.push({ row, rows, column, columns: 1, shared: [shared], mixed });
  else {
    beside.columns++;
    beside.shared.push(shared);
  }
}

interface Shared {
  readonly part: Part;
  /** What all of its cells are. */
  readonly shared: Format;
  /** In what they differ. */
  readonly mixed: readonly Member[];
}

/** Asks what the cells of a part of a column have in common; the answer is there after the next sync. */
function askShared(context: Session, area: SheetArea, part: Part): () => Shared {
  const range = context.range(inArea(area, part));
  const { format } = range;
  format.load([...ALIGNMENT, ...FONT.map((member) => `font/${member}`), 'fill/color', 'fill/pattern'].join(','));
  const edges = EDGES.map((edge) => {
    const border = format.borders.getItem(edge);
    border.load('style');
    return border;
  });
  return () => {
    const [shared, font, mixed]: [Record<string, unknown>, Record<string, unknown>, Member[]] = [{}, {}, []];
    const note = (into: Record<string, unknown>, member: Member, value: unknown): void => {
      // Of colours that differ Excel may say nothing rather than null.
      if (value === null || value === undefined || value === '') mixed.push(member);
      else into[member] = value;
    };
    for (const member of ALIGNMENT) note(shared, member, format[member]);
    for (const member of FONT) note(font, member, format.font[member]);
    shared['font'] = font;
    // A colour alone does not tell that all cells have it: where fills differ, Excel has answered with one of its own.
    const { color, pattern } = format.fill;
    note(shared, 'fill', (pattern as unknown) === 'None' ? { color, pattern } : null);
    // Nor does one line tell on which side of which cell it is.
    note(shared, 'borders', edges.every(({ style }) => style === 'None') ? {} : null);
    // Else Excel would keep every one of them until the end.
    range.untrack();
    return { part, shared: shared as Format, mixed };
  };
}

/** Members of a cell's look, as they are asked for. */
function askedOf(members: readonly Member[]): Excel.CellPropertiesLoadOptions {
  const has = (member: Member): boolean => members.includes(member);
  const all = (wanted: readonly Member[]): Record<string, true> =>
    Object.fromEntries(wanted.filter(has).map((member) => [member, true]));
  const font = all(FONT);
  return {
    format: {
      ...all(ALIGNMENT),
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(has('fill') ? { fill: { color: true, pattern: true } } : {}),
      ...(has('borders') ? { borders: { color: true, style: true, weight: true } } : {}),
    },
  };
}

/** Puts together what cells have in common and what each has of its own. */
function putTogether(
  looks: Excel.CellProperties[][],
  { row, rows, column, columns, shared }: Known,
  own: readonly (readonly Excel.CellProperties[])[] | null,
): void {
  for (let c = 0; c < columns; c++) {
    const common = shared[c]!;
    const alike: Excel.CellProperties = { format: common };
    const known = new Map<string, Excel.CellProperties>();
    for (let r = 0; r < rows; r++) {
      const each = own?.[r]?.[c]?.format;
      if (!each) {
        looks[row + r]![column + c] = alike;
        continue;
      }
      const id = JSON.stringify(each);
      let look = known.get(id);
      if (!look) {
        const font: Font = { ...common.font, ...each.font };
        known.set(id, (look = { format: { ...common, ...each, font } }));
      }
      looks[row + r]![column + c] = look;
    }
  }
}
