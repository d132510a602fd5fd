import { type Localised, t } from '../../declare/localised';
import type { SourceId } from '../sources';
import type { ConceptId } from './conceptIds';

/** A piece of a page: a paragraph, a list, a table with a header row, or a formula. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Localised }
  | { readonly kind: 'list'; readonly items: readonly Localised[] }
  | { readonly kind: 'table'; readonly head: readonly Localised[]; readonly rows: readonly (readonly Localised[])[] }
  | { readonly kind: 'formula'; readonly text: Localised };

export interface ConceptSection {
  readonly heading: Localised;
  readonly blocks: readonly Block[];
}

/** A page that explains one idea of the method or of the product, in both languages. */
export interface Concept {
  readonly id: ConceptId;
  readonly title: Localised;
  /** The question that the page answers; said in the index, too. */
  readonly answers: Localised;
  readonly sections: readonly ConceptSection[];
  /** Null where the page speaks of the product and not of the method. */
  readonly source: { readonly work: SourceId; readonly section: string } | null;
}

export const section = (es: string, en: string, ...blocks: Block[]): ConceptSection => ({ heading: t(es, en), blocks });
export const p = (es: string, en: string): Block => ({ kind: 'paragraph', text: t(es, en) });
export const formula = (es: string, en: string): Block => ({ kind: 'formula', text: t(es, en) });
export const list = (...items: (readonly [es: string, en: string])[]): Block => ({
  kind: 'list',
  items: items.map(([es, en]) => t(es, en)),
});

/** A table out of lines of cells; each line is given once per language, its cells divided by `|`. */
export function table(...lines: (readonly [es: string, en: string])[]): Block {
  const [head = [], ...rows] = lines.map(([es, en]) => {
    const english = en.split('|');
    return es.split('|').map((cell, k) => t(cell.trim(), (english[k] ?? '').trim()));
  });
  return { kind: 'table', head, rows };
}
