/**
 * The host's parts for the browser. The host's own index also starts the engine headless, which drags Node's modules
 * into a browser bundle.
 */
export { emptyWorkbook } from '../host/engine/emptyWorkbook';
export { UniverEngine } from '../host/engine/univer';
export { createHost } from '../host/host';
export { dumpWorkbook } from '../host/dump';
export { cellsUnder, chartBounds, cornersOfCells } from '../host/model/chartPlace';
