export { LIGHT, themeOf } from './theme';
export { digitColours } from './digitColours';
export * from './themeName';
