import { formatDate, formatTogether, type Language, unitOf } from '../../locales';
import { type Criterion, type Scheme, type Source, type Unit } from '../../method';
import { isoOfSerial } from '../../portfolio';
import { withCurrency } from '../currency';
import type { Inputs } from '../tool';

/** What a column's numbers are: a unit, in per cent where its cells are, or a day or a year as they stand in cells. */
export interface ColumnFigures {
  readonly unit: Unit | 'day' | 'year';
  readonly inPercent: boolean;
}

const UNKNOWN: ColumnFigures = { unit: 'number', inPercent: false };
const AMOUNT: ColumnFigures = { unit: 'amount', inPercent: false };

/** What the numbers of a column of the table are, by what the schemes read it for. */
export function figuresOf(column: string, schemes: readonly (Scheme | null)[]): ColumnFigures {
  for (const scheme of schemes) {
    if (!scheme) continue;
    const { turnover, share } = scheme.segmentation;
    const read: readonly (readonly [Criterion['key'], Source | null])[] = [
      ...scheme.profiles.flatMap(({ criteria }) => criteria.map(({ key, source }) => [key, source] as const)),
      ['turnover', turnover],
      ['share', share],
    ];
    for (const [key, source] of read) {
      const found = source && figuresIn(key, source, column);
      if (found) return found;
    }
  }
  return UNKNOWN;
}

function figuresIn(key: Criterion['key'], source: Source, column: string): ColumnFigures | null {
  switch (source.kind) {
    case 'column':
      return source.header === column ? { unit: unitOf({ key, source }), inPercent: source.unit === 'percent' } : null;
    case 'years':
      if (source.since.header !== column) return null;
      return { unit: source.holds === 'dates' ? 'day' : 'year', inPercent: false };
    case 'share':
      return [source.ours, source.total].some(({ header }) => header === column) ? AMOUNT : null;
    case 'growth':
      return [source.first, source.last].some(({ header }) => header === column) ? AMOUNT : null;
    case 'sum':
      return unitOf({ key, source }) === 'amount' && source.columns.some(({ header }) => header === column)
        ? AMOUNT
        : null;
    default:
      return null;
  }
}

/** Figures of one column as sentences say them: in its unit and currency, with the same decimals. */
export function figureTexts(
  values: readonly number[],
  { unit, inPercent }: ColumnFigures,
  inputs: Pick<Inputs, 'classification'>,
  language: Language,
): string[] {
  if (unit === 'day') return values.map((value) => formatDate(isoOfSerial(value), language));
  if (unit === 'year') return values.map(String);
  const texts = formatTogether(inPercent ? values.map((value) => value / 100) : values, unit, language);
  return unit === 'amount' ? texts.map((text) => withCurrency(text, inputs, language)) : texts;
}
