/**
 * Stands in the add-in's bundle for the mirroring of styles (`rtl-css-js`): both languages of the pane are written from
 * left to right, so no style has a mirrored twin to be made before the first paint.
 */
export const convert = <T>(styles: T): T => styles;
export const convertProperty = <T>(key: string, value: T): { key: string; value: T } => ({ key, value });
