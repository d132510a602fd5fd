/**
 * The face of a row under the mouse, by theme. Fluent's own in high contrast is a bright blue for black words, and a row has
 * words, marks and arrows of several colours.
 */
export const rowHover = (face: string): { readonly cecRowHover: string } => ({ cecRowHover: face });

/** That face, for styles. */
export const ROW_HOVER = 'var(--cecRowHover)';
