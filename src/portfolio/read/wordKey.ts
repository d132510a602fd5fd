/** A text as values are compared: case and blanks aside, as a spreadsheet's own comparison has it. */
export const wordKey = (text: string): string => text.trim().replace(/ +/g, ' ').toLowerCase();
