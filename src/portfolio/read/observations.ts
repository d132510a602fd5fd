import type { ClientKind } from '../portfolio';
import type { Params } from '../problems';

/**
 * Everything that reading a table can have to say, without stopping the reading. Rows are zero-based within the
 * source block, as in `Portfolio.sourceRows`, and capped at {@link MAX_ROWS}; `params.count` is always the full count.
 * `column` is the column's header.
 *
 * About the table
 * - `rowsLeftOut`: rows that are no clients. `reason` (a `LeftOutReason`), `count`, `detail` (the first one's text).
 * - `looksLikeTotal`: rows whose name begins like a total but which were kept as clients. `count`, `detail`.
 * - `twoHeaderRows`: the header takes two rows; headers were joined with " / ". `first`, `second` (rows of the sheet).
 * - `mergedHeaders`: header cells merged over several columns. `count`.
 * - `duplicateHeaders`: the same header more than once; later ones got a number. `column`, `count`.
 * - `emptyHeaders`: columns without header, named by their letter. `count`, `sample`.
 * - `mergedCells`: merged areas among the clients; only the first row of each holds the value. `count`.
 * - `hiddenRows`: clients in hidden rows. `count`, `read` (whether they were read).
 *
 * About columns
 * - `ownColumns`: columns written by an earlier run, not used as inputs. `count`, `sample`.
 * - `shareComputed`: share was computed. `turnover`, `totalPurchases` (headers).
 * - `emptyCellsInCount`: a count column with empty cells: missing or zero? `column`, `role`, `count`, `rule`.
 * - `emptyCellsInFamilies`: empty cells in the columns of product families: missing, or nothing bought? `count`, `clients`
 *   (that have some), `columns` (how many), `first`, `last`; `rule` where the scheme takes them for zero; `headers` of all.
 *
 * About cells (of columns that play a numeric role)
 * - `textNumbers`: numbers typed as text. `column`, `count`, `sample`, `decimal` (',' '.' or 'unclear'), `parsed`
 *   (the sample as a number, only with a clear decimal mark).
 * - `textDates`: dates kept as text in a column that says since when somebody is a client. `column`, `count`, `sample`.
 * - `noDateCells`: texts in such a column that are no day of the calendar. `column`, `count`, `sample`.
 * - `textCells`: other text. `column`, `count`, `sample`.
 * - `errorCells`: Excel errors. `column`, `count`, `sample`.
 * - `booleanCells`: TRUE/FALSE. `column`, `count`.
 * - `notWholeCells`: counts with decimals or below zero. `column`, `count`, `sample`.
 * - `outOfRangeCells`: numbers that the meaning excludes. `column`, `count`, `sample`.
 * - `negativeTurnover`: credit notes exceed invoices. `column`, `count`.
 *
 * About clients
 * - `idsFromNames`: no id column; names serve as ids. `column`.
 * - `idsFromRows`: no id and no usable name; row numbers serve as ids.
 * - `clientsWithoutId`: the id cell is empty or an error. `count`.
 * - `duplicateIds`: ids that more than one client has. `count` (clients concerned), `ids` (distinct), `sample`.
 * - `purchaseList`: no client table but a list of purchases, several rows a client on different days. `count` (clients), `rows`,
 *   `client`, `date`, `amount` (headers).
 * - `perhapsPurchases`: little more than a client, a day and an amount: what a list of purchases has whose clients do not come
 *   again, or all on one day. `rows`, `client`, `date`, `amount` (headers).
 * - `unmappedFamilies`: values of the family column that the mapping sheet does not know: without a family. `column`, `count`,
 *   `values`, `sample`.
 * - `unknownKinds`: words of the kind column that mean nothing here, read as current, and those of which the user has said
 *   what they mean. `column`, `count` (clients with the former), `values` (how many those words are), `told`; `words`.
 * - `lapsed`: bought in the period before and buy nothing now; proposed as lost. `count`, `amount` (of then), `column`, `now`,
 *   `inForce` where the scheme counts them as lost.
 * - `potentialTurnover`, `lostTurnover`: potential or lost clients with turnover. `count`, `amount`, `column`.
 */
export const OBSERVATION_IDS = [
  'rowsLeftOut',
  'looksLikeTotal',
  'twoHeaderRows',
  'mergedHeaders',
  'duplicateHeaders',
  'emptyHeaders',
  'mergedCells',
  'hiddenRows',
  'ownColumns',
  'shareComputed',
  'emptyCellsInCount',
  'emptyCellsInFamilies',
  'textNumbers',
  'textDates',
  'noDateCells',
  'textCells',
  'errorCells',
  'booleanCells',
  'notWholeCells',
  'outOfRangeCells',
  'negativeTurnover',
  'idsFromNames',
  'idsFromRows',
  'clientsWithoutId',
  'duplicateIds',
  'purchaseList',
  'perhapsPurchases',
  'unmappedFamilies',
  'unknownKinds',
  'lapsed',
  'potentialTurnover',
  'lostTurnover',
] as const;
export type ObservationId = (typeof OBSERVATION_IDS)[number];

/** Rows listed per observation; more are counted, not listed. */
export const MAX_ROWS = 100;

/** One thing to say about a table: an id, what its sentence needs, and where. */
export interface Observation {
  readonly id: ObservationId;
  readonly params: Params;
  /** Zero-based rows within the source block, at most {@link MAX_ROWS}. */
  readonly rows?: readonly number[];
  /** Zero-based column within the source block. */
  readonly sourceColumn?: number;
  /** The columns concerned, where they are several. */
  readonly headers?: readonly string[];
  /** The words concerned, those of most clients first. */
  readonly words?: readonly StatusWord[];
}

/** A word of the kind column, how many clients have it, and what the user has said that it means; null: nothing. */
export interface StatusWord {
  readonly text: string;
  readonly count: number;
  readonly kind: ClientKind | null;
}

/** Whether it says that the table is, or may be, a list of purchases and no client table. */
export const isOfPurchases = ({ id }: Observation): boolean => id === 'purchaseList' || id === 'perhapsPurchases';
