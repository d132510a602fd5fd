export * from './settled';
export * from './criteria';
export * from './bands';
export * from './emptyCells';
export * from './segments';
export * from './workbook';
export * from './columnChoices';
export * from './block';
