import { Splices } from '../xml/splices';
import { child, localAttribute, type XmlElement } from '../xml/tree';

/** Order in which a worksheet's elements must come (ECMA-376 part 1, §18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  // Holds oleObjects or controls in their newer form.
  'AlternateContent',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** The elements of a worksheet around its cells, and the changes to be made to them. */
export class SheetFrame {
  readonly splices: Splices;

  constructor(
    readonly source: string,
    readonly root: XmlElement,
  ) {
    this.splices = new Splices(source);
  }

  /** Of the sheet's own elements, with its colon, or ''. */
  get prefix(): string {
    return this.root.prefix;
  }

  /** The first element of a name right below the sheet's root. */
  child(name: string): XmlElement | undefined {
    return child(this.root, name);
  }

  /** Every element of a name right below the sheet's root, in its order. */
  children(name: string): XmlElement[] {
    return this.root.children.filter((found) => found.name === name);
  }

  /**
   * Puts a new element at the place where its kind belongs, after others of its kind, in whatever order new elements
   * are put: Excel refuses a sheet whose elements are out of order.
   */
  insert(name: (typeof ORDER)[number], xml: string): void {
    const rank = ORDER.indexOf(name);
    const rankOf = (found: XmlElement): number => (ORDER as readonly string[]).indexOf(found.name);
    const before = this.root.children.filter((found) => rankOf(found) <= rank && rankOf(found) >= 0);
    const last = before[before.length - 1];
    this.splices.insert(last ? last.end : this.root.openEnd, xml, rank);
  }

  /** `r:id="…"` under the prefix that the sheet declares for relationships, declaring one if it has none. */
  relationshipAttribute(id: string): string {
    for (const [name, value] of this.root.attributes) {
      if (name.startsWith('xmlns:') && RELATIONSHIP_NAMESPACES.includes(value)) return `${name.slice(6)}:id="${id}"`;
    }
    return `xmlns:r="${RELATIONSHIP_NAMESPACES[0]}" r:id="${id}"`;
  }
}

/** Id of the relationship that an element points to. */
export const relationshipIdOf = (element: XmlElement): string | undefined => localAttribute(element, 'id');
