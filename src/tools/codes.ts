import { columnHeader, type Language, LANGUAGES, type ResultColumn, resultColumns, roleName } from '../locales';
import type { AbsentCode, WhyAbsent } from '../locales/tools/codes';
import {
  carryById,
  type CarriedIds,
  type Classification,
  defaultColumns,
  type OutputColumn,
  possibleColumns,
} from '../method';
import { duplicateIds, findLayout, type Layout, PortfolioProblem, type RawTable, roleNamed } from '../portfolio';

/** What travels to other lists, and what an ERP or a CRM takes along besides. */
const CARRIED: readonly OutputColumn[] = ['code', 'segment'];
const EXPORTED: readonly OutputColumn[] = ['code', 'segment', 'blocked', 'discount'];

/** Clients for another system: a header, a row for each id, and the ids of which nobody can know which row is meant. */
export interface CodeTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly twice: readonly string[];
  /** What is left out because no client has anything of it. */
  readonly absent: readonly AbsentCode[];
}

/** Columns of the classification, those in which no client has anything apart, each with why. */
function filledColumns(
  classification: Classification,
  columns: readonly OutputColumn[],
  language: Language,
): { readonly filled: readonly ResultColumn[]; readonly absent: readonly AbsentCode[] } {
  const results = resultColumns(classification, columns, language);
  const isBlank = ({ cells }: ResultColumn): boolean => cells.every((cell) => cell === '');
  return {
    filled: results.filter((each) => !isBlank(each)),
    absent: results.filter(isBlank).map(({ column, header }) => ({ header, why: whyAbsent(classification, column) })),
  };
}

/** Why no client has anything of a column: what it takes is not there, or nobody comes to it. */
function whyAbsent({ scheme, agreement }: Classification, column: OutputColumn): WhyAbsent {
  if (column === 'code') return 'noCode';
  if (column === 'segment') {
    const { share, turnover } = scheme.segmentation;
    return share === null ? 'noShare' : turnover === null ? 'noTurnover' : 'noSegment';
  }
  if (column === 'discount') {
    return possibleColumns(scheme, agreement !== null).includes('discount') ? 'noDiscount' : 'discountOff';
  }
  return defaultColumns(scheme).includes('blocked') ? 'nobodyBlocked' : 'blockOff';
}

/**
 * Id, code, segment, block and discount of every client (method.md §1.18b); a column in which no client has anything is
 * left out and named. An id that stands more than once is written
 * where all of its rows say the same; where they differ it is left out and named.
 */
export function codeTable(classification: Classification, language: Language): CodeTable {
  const { ids, roles, columns } = classification.portfolio;
  const { filled: results, absent } = filledColumns(classification, EXPORTED, language);
  // Codes are texts in other systems: four signs, not a number.
  const rowOf = (i: number): (string | number)[] => [
    ids[i]!,
    ...results.map(({ column, cells }) => (column === 'code' ? String(cells[i]!) : cells[i]!)),
  ];
  const differing = new Set(
    duplicateIds(ids)
      .map(({ id }) => id)
      .filter((id) => new Set(ids.flatMap((one, i) => (one === id ? [JSON.stringify(rowOf(i))] : []))).size > 1),
  );
  const written = new Set<string>();
  const rows = ids.flatMap((id, i) => {
    if (id === '' || differing.has(id) || written.has(id)) return [];
    written.add(id);
    return [rowOf(i)];
  });
  const idHeader = columns[roles.get('id') ?? -1]?.header ?? roleName('id', language);
  return {
    header: [idHeader, ...results.map(({ header }) => header)],
    rows,
    twice: [...differing],
    absent,
  };
}

/** A cell of a list that would be changed: a row and a column of its block, what stands there and what comes. */
export interface ChangedCode {
  readonly row: number;
  readonly column: number;
  readonly before: string | number;
  readonly after: string | number;
}

/** What carrying the code to a list would do: nothing is written before the user has seen it. */
export interface CarriedCodes {
  /** Zero-based row of the list's header within its block, -1 where it has none, and the column in which the ids were found. */
  readonly headerRow: number;
  readonly idHeader: string;
  /** All headers of the list: the ids may be in another column. */
  readonly headers: readonly string[];
  /** Rows of the list with an id, and those whose client is known. */
  readonly rows: number;
  readonly matched: number;
  /** As many more would be, where zeros in front meant nothing. */
  readonly asNumbers: number;
  /** The ids that no client has and those that several have, in the list's order, each once. */
  readonly unmatched: readonly string[];
  readonly several: readonly string[];
  /** New columns, a cell for each row below the header: those that the list has not, and in which some client has something. */
  readonly columns: readonly {
    readonly header: string;
    readonly numberFormat: string;
    readonly cells: readonly (string | number)[];
  }[];
  /** Where the list has one of the columns, or both, already: the cells that say something else; null where it has none. */
  readonly changes: readonly ChangedCode[] | null;
  /** What is not written because no client has anything of it. */
  readonly absent: readonly AbsentCode[];
}

/** A list in which no client was found: its headers, one of which may have the ids all the same. */
export interface NoCarriedCodes {
  readonly idHeader: null;
  readonly headers: readonly string[];
}

/** What the user says of a list: whether zeros in front mean nothing, and which column has the ids (null: as it is found). */
export interface CarryChoices {
  readonly numbers: boolean;
  readonly header: string | null;
  /** Zero-based column of the list that the user has selected: the ids are in it, where any is. */
  readonly selected?: number | null;
}

/**
 * Finds the clients of a list by id and lays code and segment out beside its rows (method.md §1.18b), where a column
 * has any id of a client.
 * @throws PortfolioProblem where the block is no list
 */
export function carriedCodes(
  classification: Classification,
  list: RawTable,
  { numbers, header, selected = null }: CarryChoices,
  language: Language,
): CarriedCodes | NoCarriedCodes {
  const { layout, found } = listOf(classification, list, { header, selected });
  const headerRow = layout.headerRows.at(-1) ?? -1;
  const headers = layout.columns.map((one) => one.header);
  if (!found) return { idHeader: null, headers };
  const { column, cells } = found;
  const by = numbers ? found.asNumbers : found.asTexts;
  const textOf = (at: number): string => String(cells[at]).trim();
  const height = list.cells.length - headerRow - 1;
  const standing = standingColumns(classification, layout);
  const anew = filledColumns(
    classification,
    CARRIED.filter((id) => !standing.has(id)),
    language,
  );
  const columns = anew.filled.map(({ header: name, numberFormat, cells: its }) => {
    const below = new Array<string | number>(height).fill('');
    by.clients.forEach((client, at) => {
      if (client >= 0) below[layout.clientRows[at]! - headerRow - 1] = its[client]!;
    });
    return { header: name, numberFormat, cells: below };
  });
  return {
    headerRow,
    idHeader: column.header,
    headers,
    rows: by.matched + by.unmatched.length + by.several.length,
    matched: by.matched,
    asNumbers: found.asNumbers.matched - by.matched,
    unmatched: [...new Set(by.unmatched.map(textOf))],
    several: [...new Set(by.several.map(textOf))],
    columns,
    changes:
      standing.size === 0
        ? null
        : changesOf(layout, list, {
            by,
            standing,
            results: resultColumns(classification, [...standing.keys()], language),
          }),
    absent: anew.absent,
  };
}

/**
 * Where things are in a list, and its column of ids. A plain list of ids may have no header: what would be taken for one is an id.
 * @throws PortfolioProblem where the block is no list
 */
function listOf(
  classification: Classification,
  list: RawTable,
  choices: Pick<Required<CarryChoices>, 'header' | 'selected'>,
): { readonly layout: Layout; readonly found: Found | null } {
  const headless = () => {
    const layout = findLayout(list, { headerRows: [] });
    return { layout, found: idColumn(classification, list, layout, choices) };
  };
  let layout: Layout;
  try {
    layout = findLayout(list);
  } catch (error) {
    if (!(error instanceof PortfolioProblem) || error.id !== 'noHeader') throw error;
    return headless();
  }
  const found = idColumn(classification, list, layout, choices);
  const above = found && list.cells[layout.headerRows.at(-1) ?? -1]?.[found.column.sourceColumn];
  const isId = above !== null && carryById(classification.portfolio.ids, [above], false).matched > 0;
  return isId ? headless() : { layout, found };
}

interface Found {
  readonly column: { readonly header: string; readonly sourceColumn: number };
  readonly cells: readonly unknown[];
  readonly asTexts: CarriedIds;
  readonly asNumbers: CarriedIds;
}

/**
 * The list's column of ids: the one that was named; else the one that is selected, where it has any; else, of those that call themselves a client's code, the one with most
 * ids of clients; else a column of which at least half of the cells are ids as they stand. An amount of 12 is no client.
 */
function idColumn(
  { portfolio: { ids } }: Classification,
  list: RawTable,
  { columns, clientRows }: ReturnType<typeof findLayout>,
  { header, selected }: Pick<Required<CarryChoices>, 'header' | 'selected'>,
): Found | null {
  const most = (of: readonly Found[], by: 'asTexts' | 'asNumbers'): Found | null =>
    of.reduce<Found | null>((best, one) => (one[by].matched > (best?.[by].matched ?? 0) ? one : best), null);
  const all = columns.map((column): Found => {
    const cells = Array.from(clientRows, (row) => list.cells[row]?.[column.sourceColumn] ?? '');
    return { column, cells, asTexts: carryById(ids, cells, false), asNumbers: carryById(ids, cells, true) };
  });
  if (header !== null) {
    const named = all.filter(({ column }) => column.header === header);
    return most(named, 'asNumbers');
  }
  const chosen = most(
    all.filter(({ column }) => column.sourceColumn === selected),
    'asNumbers',
  );
  if (chosen) return chosen;
  const called = all.filter(({ column }) => roleNamed(column.header) === 'id');
  const mostly = all.filter(
    ({ asTexts: { matched, unmatched, several } }) => 2 * matched >= matched + unmatched.length + several.length,
  );
  return most(called, 'asTexts') ?? most(mostly, 'asTexts') ?? most(called, 'asNumbers');
}

/** The list's columns of an earlier time, by what they hold. */
function standingColumns(
  { scheme }: Classification,
  { columns }: ReturnType<typeof findLayout>,
): ReadonlyMap<OutputColumn, number> {
  return new Map(
    CARRIED.flatMap((id): [OutputColumn, number][] => {
      const headers = LANGUAGES.map((each) => columnHeader(id, scheme, each));
      const column = columns.find(({ header }) => headers.includes(header))?.sourceColumn;
      return column === undefined ? [] : [[id, column]];
    }),
  );
}

/** What differs in the columns of an earlier time. */
function changesOf(
  layout: ReturnType<typeof findLayout>,
  list: RawTable,
  {
    by,
    standing,
    results,
  }: {
    readonly by: CarriedIds;
    readonly standing: ReadonlyMap<OutputColumn, number>;
    readonly results: readonly ResultColumn[];
  },
): ChangedCode[] {
  return [...by.clients].flatMap((client, at) =>
    client < 0
      ? []
      : results.flatMap(({ column: id, cells }): ChangedCode[] => {
          const [row, column, after] = [layout.clientRows[at]!, standing.get(id)!, cells[client]!];
          const before = list.cells[row]?.[column] ?? '';
          const same = before === after || String(before) === String(after);
          return same ? [] : [{ row, column, before: before as string | number, after }];
        }),
  );
}
