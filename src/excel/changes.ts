/**
 * What carries commands out, selects in a workbook, or looks through all of it once its table has been read, in one chunk
 * with the commands themselves (`commands.ts`), which is fetched after the pane has painted: it reads a table and judges
 * without it.
 */
export { locateBelow } from './find/locateBelow';
export { readResults } from './find/readResults';
export { otherLists, readOtherList } from './find/otherLists';
export { selectedList } from './find/selectedList';
export { selectColumns } from './selection/selectColumns';
export { selectRows } from './selection/selectRows';
export { findFunctionCells } from './find/functionCells';
export { carryOut, undoSteps } from './change/transaction';
export { readHeaded } from './history/readHeaded';
export { readNotes } from './print/notes';
export { readSchemeText } from './print/schemeText';
export { showSheet, standingSheets } from './print/showSheet';
