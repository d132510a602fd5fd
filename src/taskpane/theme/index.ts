export { LIGHT, themeOf } from './theme';
export * from './themeName';
