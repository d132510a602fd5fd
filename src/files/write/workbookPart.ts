import { addContentType, CONTENT_TYPES, removePart } from '../package/contentTypes';
import type { OpcPackage } from '../package/opcPackage';
import {
  addRelationship,
  relationshipsOf,
  removeRelationships,
  relationshipsPart,
  XML_DECLARATION,
} from '../package/relationships';
import { FileProblem } from '../problems';
import { readStructure, type SheetVisibility } from '../read/structure';
import { Splices } from '../xml/splices';
import { encodeAttribute, encodeXml } from '../xml/text';
import { child, childrenOf, localAttribute, type XmlElement } from '../xml/tree';
import type { AddedSheet, NameEdit } from './edits';
import { checkName } from './tables';
import { renameSheetEverywhere } from './sheetReferences';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What comes before the defined names in workbook.xml (ECMA-376 part 1, §18.2.27). */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
const BEFORE_CALC = [...BEFORE_NAMES, 'definedNames'];

/** An empty worksheet. */
export const EMPTY_SHEET = `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** Changes workbook.xml, whose tree is read anew for every change. */
function edit(opc: OpcPackage, change: (splices: Splices, root: XmlElement) => void): void {
  const { part } = readStructure(opc);
  const splices = new Splices(opc.text(part));
  change(splices, opc.xml(part));
  if (!splices.isEmpty) opc.setText(part, splices.apply());
}

function insertAfter(splices: Splices, root: XmlElement, earlier: readonly string[], xml: string): void {
  const before = root.children.filter(({ name }) => earlier.includes(name));
  splices.insert(before[before.length - 1]?.end ?? root.openEnd, xml);
}

/** Excel's rules for sheet names. Throws FileProblem `invalidSheetName` or `sheetNameTaken`. */
function checkSheetName(opc: OpcPackage, name: string, except?: string): void {
  const wrong =
    name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (wrong) throw new FileProblem('invalidSheetName', { sheet: name });
  const taken = readStructure(opc).sheets.some(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase() && sheet.name !== except,
  );
  if (taken) throw new FileProblem('sheetNameTaken', { sheet: name });
}

function sheetElement(opc: OpcPackage, name: string): { element: XmlElement; index: number } {
  const elements = childrenOf(child(readStructure(opc).root, 'sheets'), 'sheet');
  const index = elements.findIndex(({ attributes }) => attributes.get('name')?.toLowerCase() === name.toLowerCase());
  const element = elements[index];
  if (!element) {
    const sheets = elements.map(({ attributes }) => attributes.get('name') ?? '');
    throw new FileProblem('sheetNotFound', { sheet: name, sheets });
  }
  return { element, index };
}

/** Names and windows count sheets by position; they must follow when positions change. -1: the sheet is gone. */
function movePositions(splices: Splices, root: XmlElement, moved: (index: number) => number): void {
  for (const element of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const local = element.attributes.get('localSheetId');
    if (local === undefined) continue;
    const to = moved(Number(local));
    if (to < 0) splices.replace(element.start, element.end, '');
    else if (to !== Number(local)) splices.setAttribute(element, 'localSheetId', String(to));
  }
  for (const view of childrenOf(child(root, 'bookViews'), 'workbookView')) {
    for (const name of ['activeTab', 'firstSheet']) {
      const old = view.attributes.get(name);
      if (old === undefined) continue;
      const to = Math.max(0, moved(Number(old)));
      if (to !== Number(old)) splices.setAttribute(view, name, String(to));
    }
  }
}

/** Adds an empty sheet. */
export function addSheet(opc: OpcPackage, { name, position, visibility = 'visible' }: AddedSheet): void {
  checkSheetName(opc, name);
  const { part } = readStructure(opc);
  let n = 1;
  while (opc.has(`xl/worksheets/sheet${n}.xml`)) n++;
  const sheetPart = `xl/worksheets/sheet${n}.xml`;
  opc.setText(sheetPart, EMPTY_SHEET);
  addContentType(opc, sheetPart, CONTENT_TYPES.worksheet);
  const id = addRelationship(opc, part, 'worksheet', sheetPart);
  edit(opc, (splices, root) => {
    const list = child(root, 'sheets');
    if (!list) throw new FileProblem('damaged', { part });
    const elements = childrenOf(list, 'sheet');
    const sheetId = Math.max(0, ...elements.map(({ attributes }) => Number(attributes.get('sheetId') ?? 0))) + 1;
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    const link = `xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
    const xml = `<${root.prefix}sheet name="${encodeAttribute(name)}" sheetId="${sheetId}"${state} ${link}/>`;
    const at = Math.min(position ?? elements.length, elements.length);
    const next = elements[at];
    if (next) splices.insert(next.start, xml);
    else splices.append(list, xml);
    movePositions(splices, root, (index) => (index >= at ? index + 1 : index));
  });
}

/** Parts that only this part leads to, however deep. */
function partsBelow(opc: OpcPackage, part: string, into: Set<string>): Set<string> {
  for (const { target, external } of relationshipsOf(opc, part)) {
    if (external || into.has(target) || !opc.has(target)) continue;
    into.add(target);
    partsBelow(opc, target, into);
  }
  return into;
}

/** Removes a sheet with everything that hung on it alone; references to it become #REF!. */
export function removeSheet(opc: OpcPackage, name: string): void {
  const { part, sheets } = readStructure(opc);
  const { element, index } = sheetElement(opc, name);
  const gone = sheets[index]!;
  if (!sheets.some((sheet) => sheet !== gone && sheet.visibility === 'visible')) {
    throw new FileProblem('lastSheet', { sheet: gone.name });
  }
  const id = localAttribute(element, 'id');
  edit(opc, (splices, root) => {
    const own = childrenOf(child(root, 'sheets'), 'sheet')[index]!;
    splices.replace(own.start, own.end, '');
    movePositions(splices, root, (at) => (at === index ? -1 : at > index ? at - 1 : at));
  });
  const below = partsBelow(opc, gone.part, new Set([gone.part]));
  removeRelationships(opc, part, (arrow) => arrow.id === id);
  const kept = partsBelow(opc, part, new Set(partsBelow(opc, '', new Set())));
  for (const orphan of below) {
    if (kept.has(orphan)) continue;
    removePart(opc, orphan);
    opc.remove(relationshipsPart(orphan));
  }
  renameSheetEverywhere(opc, gone.name, null);
}

/** Renames a sheet and every reference to it. */
export function renameSheet(opc: OpcPackage, from: string, to: string): void {
  const { element } = sheetElement(opc, from);
  const old = element.attributes.get('name')!;
  checkSheetName(opc, to, old);
  edit(opc, (splices) => splices.setAttribute(element, 'name', to));
  renameSheetEverywhere(opc, old, to);
}

/** Shows or hides a sheet's tab. Throws FileProblem `sheetNotFound`. */
export function setVisibility(opc: OpcPackage, sheet: string, visibility: SheetVisibility): void {
  const { element } = sheetElement(opc, sheet);
  edit(opc, (splices) => splices.setAttribute(element, 'state', visibility === 'visible' ? null : visibility));
}

/** Makes a sheet the one that is shown on opening. */
export function activateSheet(opc: OpcPackage, sheet: string): void {
  const { index } = sheetElement(opc, sheet);
  edit(opc, (splices, root) => {
    const view = childrenOf(child(root, 'bookViews'), 'workbookView')[0];
    const p = root.prefix;
    if (view) splices.setAttribute(view, 'activeTab', String(index));
    else {
      const views = `<${p}bookViews><${p}workbookView activeTab="${index}"/></${p}bookViews>`;
      insertAfter(splices, root, BEFORE_NAMES.slice(0, BEFORE_NAMES.indexOf('bookViews')), views);
    }
  });
}

/** Adds, replaces and removes defined names. */
export function editNames(opc: OpcPackage, names: readonly NameEdit[]): void {
  for (const { name, refersTo, sheet, hidden } of names) {
    if (refersTo !== null) checkName(name);
    const local = sheet === undefined ? undefined : String(sheetElement(opc, sheet).index);
    edit(opc, (splices, root) => {
      const list = child(root, 'definedNames');
      const old = childrenOf(list, 'definedName').find(
        ({ attributes }) =>
          attributes.get('name')?.toLowerCase() === name.toLowerCase() && attributes.get('localSheetId') === local,
      );
      const p = root.prefix;
      const scope = local === undefined ? '' : ` localSheetId="${local}"`;
      const xml =
        refersTo === null
          ? ''
          : `<${p}definedName name="${encodeAttribute(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${encodeXml(refersTo.replace(/^=/, ''))}</${p}definedName>`;
      if (old && xml === '' && list && list.children.length === 1) splices.replace(list.start, list.end, '');
      else if (old) splices.replace(old.start, old.end, xml);
      else if (xml === '') return;
      else if (list) splices.append(list, xml);
      else insertAfter(splices, root, BEFORE_NAMES, `<${p}definedNames>${xml}</${p}definedNames>`);
    });
  }
}

/** Asks Excel to compute every formula when it opens the file. */
export function recalculateOnOpen(opc: OpcPackage): void {
  edit(opc, (splices, root) => {
    const calc = child(root, 'calcPr');
    if (calc) splices.setAttribute(calc, 'fullCalcOnLoad', '1');
    else insertAfter(splices, root, BEFORE_CALC, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  });
}

/** Takes out the order of calculation, which Excel makes anew; one that names cells without formulas is damage to it. */
export function dropCalcChain(opc: OpcPackage): void {
  const { part, calcChain } = readStructure(opc);
  if (calcChain === null) return;
  removeRelationships(opc, part, ({ type }) => type === 'calcChain');
  removePart(opc, calcChain);
}
