/** Cells by their place: rectangles, A1 in both directions, names of sheets, Excel's limits. */
export * from './address';
export * from './area';
export * from './names';
