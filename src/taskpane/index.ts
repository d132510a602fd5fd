export { mountPane, type MountedPane, type PaneOptions } from './mountPane';
export { themeNameFor, type OfficeColours, type ThemeName } from './theme';
export { classifyAgain, openTable, undo, type PaneContext } from './commands';
export type { Sight } from './sight';
