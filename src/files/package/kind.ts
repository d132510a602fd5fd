import { FileProblem } from '../problems';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Whether an OLE compound file names this stream; directory entries hold names in UTF-16LE. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (c) => [c.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** A file of Excel 2 to 4 begins with its BOF record instead of an OLE header. */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 9 && [0, 2, 4].includes(bytes[1]!) && [4, 6].includes(bytes[2]!) && bytes[3] === 0;

/**
 * Refuses what cannot be an .xlsx package by its first bytes. Throws FileProblem `emptyFile`, `passwordProtected`,
 * `oldXls` or `notXlsx`.
 */
export function checkIsZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem('emptyFile');
  if (startsWith(bytes, OLE)) {
    if (hasStream(bytes, 'EncryptedPackage')) throw new FileProblem('passwordProtected');
    if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw new FileProblem('oldXls');
    throw new FileProblem('notXlsx');
  }
  if (isBareBiff(bytes)) throw new FileProblem('oldXls');
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4]) && !startsWith(bytes, [0x50, 0x4b, 5, 6])) {
    throw new FileProblem('notXlsx');
  }
}
