/** A sheet as data: cells, looks, rules, charts, print set-up. Printed by Office.js, into files, and as pictures. */
export * from './anchors';
export * from './cell';
export { CellColumns, type CellData, type Cells, type Face } from './cells';
export * from './chart';
export * from './columnLook';
export * from './draft';
export * from './looks';
export * from './madeFrom';
export * from './moved';
export * from './notes';
export * from './page';
export { pageBreaks, pageRoom } from './paging';
export * from './record';
export * from './sheet';
export * from './textLines';
