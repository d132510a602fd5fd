import type * as ChangesModule from './changes';
import type { Shown } from './selection/activeCell';
import type { LongWork } from './session/longWork';
import type { Session } from './session/session';

type Changes = typeof ChangesModule;
/** What a function takes beside the session, and what it answers. */
type Asks<Of extends readonly unknown[], Answer> = (context: Session, ...of: Of) => Promise<Answer>;
/** How many things a function takes beside the session. */
type Counts = { readonly [Id in keyof Changes]?: Changes[Id] extends Asks<infer Of, unknown> ? Of['length'] : never };

/**
 * Questions that are put to the workbook once its table has been read, by the names that they have in the gateway: each
 * is the function of that name, which says what it asks, and is fetched with the commands (`changes.ts`). Beside each
 * stands how many things it is asked, for behind them a call may say how long work is followed; another count does not
 * compile.
 */
export const QUESTIONS = {
  findFunctionCells: 0,
  otherLists: 1,
  readHeaded: 1,
  readNotes: 1,
  readOtherList: 3,
  readResults: 2,
  readSchemeText: 0,
  selectColumns: 2,
  selectedList: 1,
  standingSheets: 1,
} as const satisfies Counts;

/** Questions that make a cell active (`Shown`): that it is so is no choice of the user's, and starts nothing. */
export const SHOWING = { showSheet: 1, selectRows: 2 } as const satisfies Counts;

type Question = keyof typeof QUESTIONS | keyof typeof SHOWING;
type Given<Answer> = Answer extends Shown<infer Told> ? Told : Answer;
type Asked<Ask> =
  Ask extends Asks<infer Of, infer Answer> ? (...given: [...of: Of, work?: LongWork]) => Promise<Given<Answer>> : never;

/** Every question as it is asked: what its function takes beside the session, and how long work is followed. */
export type QuestionCalls = { readonly [Id in Question]: Asked<Changes[Id]> };
