import type { CsvFound, CsvGiven, OpenedWorkbook } from '../../files';
import { csvSheet, newWorkbook, openWorkbook, readCsv } from '../../files';
import type { Language } from './words';

/** Where a workbook is opened from. */
export type WorkbookSource =
  | { readonly kind: 'blank'; readonly name: string }
  | { readonly kind: 'sample'; readonly name: string; readonly language: Language }
  | { readonly kind: 'file'; readonly name: string; readonly file: OpenedFile };

const sampleUrl = (language: Language): string => `/sample.xlsx?language=${language}`;

/** A file, opened: its bytes carry what reading it does not show. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: OpenedWorkbook;
  /** How a .csv was read; the bytes are then those of the workbook that was made of it. */
  readonly csv: CsvFound | null;
}

/** A file as the person chose it. */
export interface ChosenFile {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const opened = (bytes: Uint8Array): OpenedFile => ({ bytes, workbook: openWorkbook(bytes), csv: null });

/** Whether a file is text, whose reading is looked at before it is opened. */
export const isText = ({ name }: ChosenFile): boolean => /\.(csv|txt)$/i.test(name);

/** A .csv as Excel opens it: a workbook with one sheet, of which Save makes an .xlsx. */
function openedCsv({ name, bytes }: ChosenFile, given: CsvGiven): OpenedFile {
  const content = readCsv(bytes, given);
  return { ...opened(newWorkbook([csvSheet(content, name)])), csv: content.found };
}

/**
 * Opens a chosen file, before anything that is open is let go of. Throws FileProblem.
 * @param given what the person said of how a .csv is written; what is left out is found
 */
export function openChosen(chosen: ChosenFile, given: CsvGiven = {}): WorkbookSource {
  const file = isText(chosen) ? openedCsv(chosen, given) : opened(chosen.bytes);
  return { kind: 'file', name: chosen.name.replace(/\.(xls[xm]|csv|txt)$/i, ''), file };
}

/** The opened file behind a source; null for a blank workbook. Throws FileProblem. */
export async function openSource(source: WorkbookSource): Promise<OpenedFile | null> {
  if (source.kind === 'blank') return null;
  if (source.kind === 'file') return source.file;
  const response = await fetch(sampleUrl(source.language));
  if (!response.ok) throw new Error(`${sampleUrl(source.language)}: ${response.status}`);
  return opened(new Uint8Array(await response.arrayBuffer()));
}

/** Lets the person choose a file; null when they choose none. */
export function chooseFile(): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.xlsm,.csv,.txt';
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) return resolve(null);
      void file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }));
    });
    input.click();
  });
}

/** Hands bytes to the browser as a downloaded file. */
export function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
