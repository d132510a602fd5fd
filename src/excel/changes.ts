/**
 * Everything that changes a workbook, or looks through all of it, in one chunk that is fetched when something is first written: the pane paints,
 * reads and judges without it.
 */
export { prepareAdoption } from './settings/adoption';
export { findFunctionCells } from './find/functionCells';
export { prepareDecisionColumns } from './columns/decisionColumns';
export { carryOut, undoSteps } from './change/transaction';
export { prepareConversion } from './cells/convertCells';
export { readFormula } from './cells/formulaCell';
export { prepareFormula } from './cells/insertFormula';
export { prepareRemoval } from './removal/prepareRemoval';
export { prepareList } from './cells/offerList';
export { readNotes } from './print/notes';
export { preparePrint } from './print/preparePrint';
export { readSchemeText } from './print/schemeText';
export { showSheet } from './print/showSheet';
export { prepareSample } from './sampleSheet';
export { prepareState } from './settings/storeState';
export { prepareColumns } from './columns/write';
