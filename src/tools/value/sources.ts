import { FIGURE_SOURCES, VALUE_FIGURES, type ValueFigure } from '../../value';
import type { MeasuredIn } from './measured';
import type { Explained } from './explain';
import type { Page } from './page';
import type { ValueSettings } from './settings';

/**
 * Where a client's figures come from, in a line; figures that count for nothing (an assumed zero) are left out. Most
 * clients' come from the same places: what is said of these is put together once.
 */
export function sourceReader(page: Explained): (client: number) => string {
  const { report, settings, say } = page;
  const said = new Map<string, string>();
  const lineOf = (codes: readonly number[]): string =>
    VALUE_FIGURES.flatMap((id, k) => {
      const source = FIGURE_SOURCES[codes[k]!]!;
      if (source === 'none') return [];
      const header = source === 'column' ? report.headers[id] : undefined;
      const place =
        header === undefined
          ? say(`source.${source === 'derived' ? derivedWay(id, settings) : source}`)
          : say('sources.columnNamed', { header });
      return [`${say(`short.${id}`)}: ${place}`];
    }).join('; ');
  const codeOf = (id: ValueFigure, client: number): number => {
    const { values, sources } = report.figures[id];
    const source = FIGURE_SOURCES[sources[client]!]!;
    if (source === 'assumption' && values[client] === 0) return NOTHING;
    if (id === 'costToServe' && (settings.marginIsNet || report.values.basis === 'sales')) return NOTHING;
    if (source === 'derived' && !usesDerived(report, id, client)) return NOTHING;
    return sources[client]!;
  };
  const codes = VALUE_FIGURES.map(() => NOTHING);
  return (client) => {
    for (let k = 0; k < codes.length; k++) codes[k] = codeOf(VALUE_FIGURES[k]!, client);
    const key = codes.join();
    let line = said.get(key);
    if (line === undefined) said.set(key, (line = lineOf(codes)));
    return line;
  };
}

/** What a figure is worked out of, in a word. */
function derivedWay(id: ValueFigure, { measured }: ValueSettings): 'stated' | 'mean' | 'derived' | MeasuredIn {
  if (id === 'retention' && measured) return measured.from;
  return id === 'costToServe' ? 'stated' : id === 'referredValue' ? 'mean' : 'derived';
}

const NOTHING = FIGURE_SOURCES.indexOf('none');

/** {@link sourceReader} for one client. */
export const sourcesOf = (page: Explained, client: number): string => sourceReader(page)(client);

function usesDerived({ values }: Page['report'], id: ValueFigure, client: number): boolean {
  if (id === 'costToServe' || id === 'retention') return true;
  const part = id === 'crossMargin' ? values.crossSell : values.referral;
  return part[client] !== 0 && !Number.isNaN(part[client]!);
}
