export * from './settled';
export * from './criteria';
export * from './bands';
export * from './segments';
export * from './workbook';
