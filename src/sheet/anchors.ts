/** The hidden names by which a sheet of ours and its notes are known again, whatever its tab is called. */
export const sheetAnchors = (id: string): Readonly<Record<'block' | 'keys' | 'notes', string>> => ({
  block: `CEC_sheet_${id}`,
  keys: `CEC_keys_${id}`,
  notes: `CEC_notes_${id}`,
});

/** Most sheets that one tool makes. */
const MOST_SHEETS = 6;

/** The id of a tool's sheet by its place, from 0: the first has the tool's own. */
export const toolSheetId = (tool: string, place: number): string => (place === 0 ? tool : `${tool}_${place + 1}`);

/** The anchors of the sheets on which a tool's notes may stand: of the list that is the user's to note on, first or not. */
export const noteAnchors = (tool: string): ReturnType<typeof sheetAnchors>[] =>
  Array.from({ length: MOST_SHEETS }, (_, place) => sheetAnchors(toolSheetId(tool, place)));

/** Whether a name only finds a sheet of ours again, and is no matter of people's. */
export const isSheetAnchor = (name: string): boolean => /^CEC_(?:sheet|keys|notes|record|made)_/.test(name);

/** With this begin the names of all charts of a sheet of ours. */
export const chartPrefix = (id: string): string => `CEC_${id}_`;

/** Our own column of client ids with results on a sheet of their own; no output column of the method. */
export const CLIENT_ID = 'clientId';

/** The hidden name of the ids on the sheet of results that the command line made, the first or a later one. */
export const idAnchorOfFile = (n: number): string => `_CEC_file${n}_${CLIENT_ID}`;

/** Whether a name is that of the ids of results on a sheet of their own: beside a list there are none. */
export const isIdAnchor = (name: string): boolean => name.startsWith('_CEC_') && name.endsWith(`_${CLIENT_ID}`);
