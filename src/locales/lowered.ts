/** With a small first letter, as inside a sentence; VAT and its like keep theirs. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
