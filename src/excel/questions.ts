import type * as ChangesModule from './changes';
import type { LongWork } from './session/longWork';
import type { Session } from './session/session';

/**
 * Questions that are put to the workbook once its table has been read, by the names that they have in the gateway: each
 * is the function of that name, which says what it asks, and is fetched with the commands (`changes.ts`).
 */
export const QUESTIONS = [
  'findFunctionCells',
  'otherLists',
  'readHeaded',
  'readNotes',
  'readOtherList',
  'readResults',
  'readSchemeText',
  'selectColumns',
  'standingSheets',
] as const satisfies readonly (keyof typeof ChangesModule)[];

type Question = (typeof QUESTIONS)[number];
type Asked<Ask> = Ask extends (context: Session, ...of: infer Of) => Promise<infer Answer>
  ? (...given: [...of: Of, work?: LongWork]) => Promise<Answer>
  : never;

/** Every question as it is asked: what its function takes beside the session, and how long work is followed. */
export type QuestionCalls = { readonly [Id in Question]: Asked<(typeof ChangesModule)[Id]> };
