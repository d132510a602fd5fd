import type { OpcPackage } from '../package/opcPackage';
import { readStructure } from '../read/structure';
import type { Stylesheet } from './stylesheet';

/** Formats that cells, rows and columns name, and differential ones that rules name. */
const CELL_FORMAT = /<(?:\w+:)?(?:c|row|col)\s[^<>]*?\s(?:s|style)\s*=\s*["'](\d{1,5})["']/g;
const DIFFERENTIAL = /\s(?:dxfId|headerRowDxfId|dataDxfId|totalsRowDxfId)\s*=\s*["'](\d{1,5})["']/g;

function highest(source: string, pattern: RegExp): number {
  let last = -1;
  for (const [, index] of source.matchAll(pattern)) last = Math.max(last, Number(index));
  return last;
}

/**
 * Keeps free the formats that a workbook's sheets name and its style part does not have: appended ones of ours would
 * take their numbers, and with them the look of those cells. The sheets to be edited come last, because the package
 * keeps the text read last.
 */
export function keepUsedFormats(opc: OpcPackage, stylesheet: Stylesheet, edited: ReadonlySet<string>): void {
  const parts = readStructure(opc).sheets.flatMap(({ kind, part, name }) =>
    kind === 'worksheet' ? [{ part, last: edited.has(name.toLowerCase()) }] : [],
  );
  for (const { part } of [...parts.filter(({ last }) => !last), ...parts.filter(({ last }) => last)]) {
    const source = opc.longText(part);
    stylesheet.keepFree('cellXfs', highest(source, CELL_FORMAT));
    stylesheet.keepFree('dxfs', highest(source, DIFFERENTIAL));
  }
}
