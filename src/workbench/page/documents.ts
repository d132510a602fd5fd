import type { OpenedWorkbook } from '../../files';
import { openWorkbook } from '../../files';
import type { Language } from './words';

/** Where a workbook is opened from. */
export type WorkbookSource =
  | { readonly kind: 'blank'; readonly name: string }
  | { readonly kind: 'sample'; readonly name: string; readonly language: Language }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

const sampleUrl = (language: Language): string => `/sample.xlsx?language=${language}`;

/** A file, opened: its bytes carry what reading it does not show. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: OpenedWorkbook;
}

const opened = (bytes: Uint8Array): OpenedFile => ({ bytes, workbook: openWorkbook(bytes) });

/** Reads a chosen file before anything open is let go of. Throws FileProblem. */
export function checkFile(source: WorkbookSource): void {
  if (source.kind === 'file') opened(source.bytes);
}

/** The opened file behind a source; null for a blank workbook. Throws FileProblem. */
export async function openSource(source: WorkbookSource): Promise<OpenedFile | null> {
  if (source.kind === 'blank') return null;
  if (source.kind === 'file') return opened(source.bytes);
  const response = await fetch(sampleUrl(source.language));
  if (!response.ok) throw new Error(`${sampleUrl(source.language)}: ${response.status}`);
  return opened(new Uint8Array(await response.arrayBuffer()));
}

/** Lets the person choose an .xlsx file; null when they choose none. */
export function chooseFile(): Promise<WorkbookSource | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.xlsm';
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) return resolve(null);
      const name = file.name.replace(/\.xls[xm]$/i, '');
      void file.arrayBuffer().then((buffer) => resolve({ kind: 'file', name, bytes: new Uint8Array(buffer) }));
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
