import { parseArea, type Area } from '../addresses';
import { contentTypeOf } from '../package/contentTypes';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipsOf } from '../package/relationships';
import { FileProblem } from '../problems';
import { decodeCellText } from '../xml/text';
import { child, childrenOf, flag, localAttribute, type XmlElement } from '../xml/tree';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A sheet as the workbook lists it. Only those of kind 'worksheet' hold cells. */
export interface SheetEntry {
  readonly name: string;
  /** '' where the workbook names no part. */
  readonly part: string;
  readonly kind: 'worksheet' | 'chartsheet' | 'other';
  readonly visibility: SheetVisibility;
}

export interface DefinedName {
  readonly name: string;
  /** Formula without '='. */
  readonly refersTo: string;
  /** Sheet that the name belongs to; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** Where the parts of a workbook are. */
export interface WorkbookStructure {
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly macroEnabled: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  readonly calcChain: string | null;
}

export interface OpenedTable {
  readonly name: string;
  readonly part: string;
  /** Header and totals rows included. */
  readonly range: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
  readonly style: string | null;
  /** Filled by an outside query, which decides its columns. */
  readonly fromQuery: boolean;
}

function workbookPart(opc: OpcPackage): string {
  const declared = opc.has('_rels/.rels') ? relationshipsOf(opc, '') : [];
  const part = declared.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!opc.has('[Content_Types].xml') || !opc.has(part)) throw new FileProblem('noWorkbook');
  if (part.endsWith('.bin')) throw new FileProblem('binaryWorkbook');
  return part;
}

function visibilityOf({ attributes }: XmlElement): SheetVisibility {
  const state = attributes.get('state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Reads workbook.xml and its relationships. Throws FileProblem `noWorkbook`, `binaryWorkbook` or `damaged`. */
export function readStructure(opc: OpcPackage): WorkbookStructure {
  const part = workbookPart(opc);
  const root = opc.xml(part);
  if (root.name !== 'workbook') throw new FileProblem('noWorkbook');
  const arrows = relationshipsOf(opc, part);
  const partOf = (type: string): string | null => {
    const target = arrows.find((arrow) => arrow.type === type)?.target;
    return target !== undefined && opc.has(target) ? target : null;
  };
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').map((element): SheetEntry => {
    const arrow = arrows.find(({ id }) => id === localAttribute(element, 'id'));
    const name = element.attributes.get('name') ?? '';
    // An old macro module that lost its part; other programs open such files, and ours leaves the entry as it is.
    if (!arrow && !localAttribute(element, 'id'))
      return { name, part: '', kind: 'other', visibility: visibilityOf(element) };
    if (!arrow || !opc.has(arrow.target))
      throw new FileProblem('damaged', { part: arrow?.target ?? `${part} (${name})` });
    return {
      name,
      part: arrow.target,
      kind: arrow.type === 'worksheet' || arrow.type === 'chartsheet' ? arrow.type : 'other',
      visibility: visibilityOf(element),
    };
  });
  const names = childrenOf(child(root, 'definedNames'), 'definedName').map(({ attributes, text }): DefinedName => {
    const local = attributes.get('localSheetId');
    return {
      name: attributes.get('name') ?? '',
      refersTo: text,
      sheet: local === undefined ? null : (sheets[Number(local)]?.name ?? null),
      hidden: flag(attributes.get('hidden')),
    };
  });
  return {
    part,
    root,
    sheets,
    names,
    date1904: flag(child(root, 'workbookPr')?.attributes.get('date1904')),
    macroEnabled: /macroEnabled/i.test(contentTypeOf(opc, part) ?? ''),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    theme: partOf('theme'),
    calcChain: partOf('calcChain'),
  };
}

/** Tables of a sheet, in the order of its relationships. */
export function readTables(opc: OpcPackage, sheetPart: string): OpenedTable[] {
  if (sheetPart === '') return [];
  return relationshipsOf(opc, sheetPart)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => {
      const root = opc.xml(target);
      const name = root.attributes.get('displayName') ?? root.attributes.get('name') ?? '';
      return {
        name,
        part: target,
        range: parseArea(root.attributes.get('ref') ?? ''),
        headerRow: root.attributes.get('headerRowCount') !== '0',
        totalsRow: Number(root.attributes.get('totalsRowCount') ?? 0) > 0,
        columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
          decodeCellText(attributes.get('name') ?? ''),
        ),
        style: child(root, 'tableStyleInfo')?.attributes.get('name') ?? null,
        fromQuery: root.attributes.get('tableType') === 'queryTable',
      };
    });
}
