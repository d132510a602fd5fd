import { headersOf, yearsRolled } from '../../portfolio';
import { rulesVersion } from '../compare/rulesVersion';
import { headersRenewed } from '../edits/headersNow';
import { type Renamed, withColumnRenamed } from '../edits/missingColumns';
import type { Scheme } from '../scheme/model';
import { columnsOf } from '../scheme/sourceColumns';
import { sourcesOfScheme } from '../scheme/sourcesOfScheme';
import { sourceText } from '../scheme/sourceText';
import { headersRead, schemeKeyOf, type Snapshot } from './snapshot';

/**
 * A snapshot whose columns are called as a later one calls them. Figures of tools that were written anew between the two
 * have another day in their header, what is read of a year has another year in it ("Sales 2025", then "Sales 2026"), and a
 * column may have got another name: they are the same criterion for all that, each of its own day.
 */
export function calledAs(snapshot: Snapshot, later: Snapshot): Snapshot {
  const { scheme } = snapshot;
  const renewed = scheme && {
    ...columnsRenamed(snapshot, later),
    ...yearsMoved(snapshot, later),
    ...headersRenewed(scheme, headersIn(later)),
  };
  if (!renewed || Object.keys(renewed).length === 0) return snapshot;
  const called = Object.entries(renewed).reduce((before, [from, to]) => withColumnRenamed(before, from, to), scheme);
  const taken = new Set(Object.values(renewed));
  const columns = [...snapshot.columns].flatMap(([header, column]) => {
    const now = renewed[header];
    // A history has a place for the later header too, where the earlier day knows nothing.
    return now === undefined && taken.has(header) ? [] : [[now ?? header, column] as const];
  });
  return {
    ...snapshot,
    scheme: called,
    rules: rulesVersion(called),
    schemeKey: schemeKeyOf(called),
    columns: new Map(columns),
  };
}

/**
 * What the later of two snapshots reads of a later year, by the header that the earlier one reads; nothing where it reads the
 * former year still, and the later one only for something else.
 */
export function yearsMoved({ scheme }: Snapshot, { scheme: later }: Snapshot): Renamed {
  if (!scheme || !later) return {};
  const rolled = yearsRolled(headersRead(scheme), headersRead(later));
  const called = Object.entries(rolled).reduce((before, [from, to]) => withColumnRenamed(before, from, to), scheme);
  return sourcesAlike(called, later) > sourcesAlike(scheme, later) ? rolled : {};
}

/**
 * What the later of two snapshots reads under another header in the same place with the very same cuts, by the header that the
 * earlier one reads: the column was renamed. One that was chosen instead brings cuts of its own.
 */
export function columnsRenamed({ scheme }: Snapshot, after: Snapshot): Renamed {
  const { scheme: later } = after;
  if (!scheme || !later) return {};
  const renewed = headersRenewed(scheme, headersIn(after));
  const [read, readNow] = [new Set(headersRead(scheme)), new Set(headersRead(later))];
  const renamed: Record<string, string> = {};
  for (const { family, kind, criteria } of later.profiles) {
    const former = scheme.profiles.find((one) => one.family === family && one.kind === kind);
    criteria.forEach(({ source, bands }, place) => {
      const was = former?.criteria[place];
      if (was?.source.kind !== source.kind || JSON.stringify(was.bands) !== JSON.stringify(bands)) return;
      const [from, to] = [columnsOf(was.source), columnsOf(source)];
      if (from.length !== to.length) return;
      from.forEach(({ header }, k) => {
        const now = to[k]!.header;
        const isTaken = Object.values(renamed).includes(now);
        if (isTaken || header in renewed || readNow.has(header) || read.has(now) || ofTwoYears(header, now)) return;
        renamed[header] ??= now;
      });
    });
  }
  return renamed;
}

/** Whether two headers say the same of two years: that is no other name, and `yearsMoved` knows whether one stands for the other. */
const ofTwoYears = (one: string, other: string): boolean =>
  [...Object.keys(yearsRolled([one], [other])), ...Object.keys(yearsRolled([other], [one]))].length > 0;

/** How many sources two schemes have in common, place by place. */
function sourcesAlike(one: Scheme, other: Scheme): number {
  const texts = (scheme: Scheme): string[] => sourcesOfScheme(scheme).map(sourceText);
  const others = texts(other);
  return texts(one).filter((text, k) => text === others[k]).length;
}

const headersIn = ({ columns }: Snapshot) => headersOf([...columns.keys()].map((header) => ({ header })));
