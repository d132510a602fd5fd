export { LIGHT, themeOf } from './theme';
export { digitColours, onTheme } from './digitColours';
export * from './themeName';
export { ROW_HOVER } from './rowHover';
