/** The hidden names by which a sheet of ours and its notes are known again, whatever its tab is called. */
export const sheetAnchors = (id: string): Readonly<Record<'block' | 'keys' | 'notes', string>> => ({
  block: `CEC_sheet_${id}`,
  keys: `CEC_keys_${id}`,
  notes: `CEC_notes_${id}`,
});

/** Whether a name only finds a sheet of ours again, and is no matter of people's. */
export const isSheetAnchor = (name: string): boolean => /^CEC_(?:sheet|keys|notes|record)_/.test(name);

/** With this begin the names of all charts of a sheet of ours. */
export const chartPrefix = (id: string): string => `CEC_${id}_`;
