/**
 * Everything that changes a workbook, in one chunk that is fetched when something is first written: the pane paints,
 * reads and judges without it.
 */
export { prepareAdoption } from './adoption';
export { prepareDecisionColumns } from './decisionColumns';
export { carryOut, undoSteps } from './change/transaction';
export { prepareConversion } from './convertCells';
export { readFormula } from './formulaCell';
export { prepareFormula } from './insertFormula';
export { prepareRemoval } from './removal/prepareRemoval';
export { prepareList } from './offerList';
export { readNotes } from './print/notes';
export { preparePrint } from './print/preparePrint';
export { showSheet } from './print/showSheet';
export { prepareSample } from './sampleSheet';
export { prepareState } from './storeState';
export { prepareColumns } from './write';
