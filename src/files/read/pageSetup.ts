import { areaOfAddress, type Area } from '../../grid';
import { child, childrenOf, flag, type XmlElement } from '../xml/tree';

/** What stands at the three places of a header or footer, with Excel's own codes (`&P`, `&&` …). */
export interface PageEdge {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Room around a page's content, in inches. */
export type PageMargins = Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;

/** How a sheet is put on paper, as far as it says so: what is left out is not said, or stays as it is. */
export interface PageSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** Number of the paper's size (ECMA-376 part 1, §18.3.1.63): 9 is A4. */
  readonly paper?: number;
  /** Percent of its size; {@link fit} stands over it. */
  readonly scale?: number;
  /** Pages wide and high, 0 for as many as it takes; null: not made to fit. */
  readonly fit?: { readonly width: number; readonly height: number } | null;
  readonly margins?: PageMargins;
  readonly header?: PageEdge;
  readonly footer?: PageEdge;
  /** Rows that begin a page because somebody wants it so, ascending. */
  readonly breaksBefore?: readonly number[];
}

/** A4. */
export const A4 = 9;

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** How a sheet is put on paper. @param root the sheet's elements around its cells */
export function readPageSetup(root: XmlElement): PageSetup {
  const setUp = child(root, 'pageSetup')?.attributes;
  const number = (name: string): number | undefined => {
    const value = Number(setUp?.get(name) ?? NaN);
    return Number.isFinite(value) ? value : undefined;
  };
  const orientation = setUp?.get('orientation');
  const properties = child(root, 'sheetPr');
  const fits = flag(properties && child(properties, 'pageSetUpPr')?.attributes.get('fitToPage'));
  const [paper, scale] = [number('paperSize'), number('scale')];
  const margins = child(root, 'pageMargins')?.attributes;
  const texts = child(root, 'headerFooter');
  const [header, footer] = ['oddHeader', 'oddFooter'].map((name) => texts && child(texts, name)?.text);
  const breaks = childrenOf(child(root, 'rowBreaks'), 'brk')
    .filter(({ attributes }) => flag(attributes.get('man')))
    .map(({ attributes }) => Number(attributes.get('id')))
    .filter((row) => row > 0);
  return {
    ...(orientation === 'portrait' || orientation === 'landscape' ? { orientation } : {}),
    ...(paper === undefined ? {} : { paper }),
    ...(scale === undefined ? {} : { scale }),
    ...(fits ? { fit: { width: number('fitToWidth') ?? 1, height: number('fitToHeight') ?? 1 } } : {}),
    ...(margins
      ? { margins: Object.fromEntries(MARGINS.map((side) => [side, Number(margins.get(side) ?? 0)])) as PageMargins }
      : {}),
    ...(header === undefined ? {} : { header: edgeOf(header) }),
    ...(footer === undefined ? {} : { footer: edgeOf(footer) }),
    ...(breaks.length === 0 ? {} : { breaksBefore: breaks.sort((a, b) => a - b) }),
  };
}

const PLACES = { L: 'left', C: 'center', R: 'right' } as const;

/** The places of a header or footer: a text before the first of their codes stands in the middle. */
function edgeOf(text: string): PageEdge {
  const edge = { left: '', center: '', right: '' };
  let place: keyof PageEdge = 'center';
  for (const part of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const code = /^&([LCR])$/i.exec(part)?.[1]?.toUpperCase() as keyof typeof PLACES | undefined;
    if (code) place = PLACES[code];
    else edge[place] += part;
  }
  return edge;
}

/** A header or footer as a file holds it. */
export const edgeText = ({ left, center, right }: PageEdge): string =>
  (left === '' ? '' : `&L${left}`) + (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);

/** An area of a sheet's built-in name (`_xlnm.Print_Area`); null for several areas, formulas and what is gone. */
export function areaOfBuiltIn(refersTo: string): Area | null {
  const bang = refersTo.lastIndexOf('!');
  return bang < 0 ? null : areaOfAddress(refersTo.slice(bang + 1));
}
