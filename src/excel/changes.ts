/**
 * Everything that changes a workbook, selects in it, or looks through all of it once its table has been read, in one
 * chunk that is fetched after the pane has painted: it reads a table and judges without it.
 */
export { prepareAdoption } from './settings/adoption';
export { locateBelow } from './find/locateBelow';
export { readResults } from './find/readResults';
export { otherLists, readOtherList } from './find/otherLists';
export { selectColumns } from './selection/selectColumns';
export { selectRows } from './selection/selectRows';
export { findFunctionCells } from './find/functionCells';
export { prepareCarriedColumns } from './columns/carriedColumns';
export { prepareDecisionColumns } from './columns/decisionColumns';
export { carryOut, undoSteps } from './change/transaction';
export { prepareConversion } from './cells/convertCells';
export { readFormula } from './cells/formulaCell';
export { prepareFormula } from './cells/insertFormula';
export { prepareRemoval } from './removal/prepareRemoval';
export { prepareAppend } from './history/appendRows';
export { readHeaded } from './history/readHeaded';
export { prepareList } from './cells/offerList';
export { readNotes } from './print/notes';
export { preparePrint } from './print/preparePrint';
export { readSchemeText } from './print/schemeText';
export { showSheet, standingSheets } from './print/showSheet';
export { prepareSample } from './sampleSheet';
export { prepareTemplate } from './templateSheet';
export { prepareState } from './settings/storeState';
export { prepareColumns } from './columns/write';
