import { unzipSync } from 'fflate';
import { openWorkbook } from '../src/files';
import { relationshipsOf } from '../src/files/package/relationships';

/**
 * Parts of a workbook that are not byte for byte as they were, other than those that results beside a list have to
 * change: the list's sheet with its tables, formats, the workbook's list of parts, the order of calculation.
 */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const { opc, structure } = openWorkbook(before);
  const differ = Object.keys(a).filter((name) => !b[name] || Buffer.compare(a[name]!, b[name]) !== 0);
  const sheets = structure.sheets.map(({ part }) => part).filter((part) => differ.includes(part));
  const relsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');
  const tables = sheets.flatMap((part) =>
    relationshipsOf(opc, part).flatMap(({ type, target }) => (type === 'table' ? [target] : [])),
  );
  const allowed = new Set<string | null>([
    '[Content_Types].xml',
    structure.part,
    relsOf(structure.part),
    structure.styles,
    structure.calcChain,
    ...sheets.slice(0, 1).flatMap((part) => [part, relsOf(part)]),
    ...tables,
  ]);
  return differ.filter((name) => !name.endsWith('/') && !allowed.has(name));
}
