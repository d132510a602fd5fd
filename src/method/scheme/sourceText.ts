import type { ColumnSource, EstimateSource, Source } from './model';

/**
 * A source in the short syntax of the command line, which also serves as its stable key: a header, `sum(A;B;C)`,
 * `count(A;B)`, `years(A)`, `A-B`, `A/B`, `growth(A;B)`, `cagr(A;B;2)` (a yearly rate over two years), and the estimates
 * of a share: `declared(A;B)`, `sector(A;B;C)`, `split(A;B)`, behind `X |` where a share is known. A header with a semicolon
 * stands in quotes within brackets. Equal texts are equal figures.
 */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case 'column':
      return source.header;
    case 'share':
      return `${source.ours.header}/${source.total.header}`;
    case 'growth':
      return source.formula === 'literal'
        ? `growth(${listed([source.first, source.last])})`
        : `cagr(${listed([source.first, source.last])};${source.periods})`;
    case 'sum':
    case 'count':
      return `${source.kind}(${listed(source.columns)})`;
    case 'years':
      return `years(${listed([source.since])})`;
    case 'difference':
      return `${source.of.header}-${source.less.header}`;
    case 'ratio':
      return `${source.of.header}/${source.per.header}`;
    case 'estimate':
      return `${source.known ? `${sourceText(source.known)} | ` : ''}${estimateText(source)}`;
    case 'open':
      return '';
  }
}

/** Headers as a calculation lists them: one with a semicolon, or in quotes itself, in quotes that it has not; of both kinds, its own doubled. */
const listed = (columns: readonly ColumnSource[]): string => columns.map(({ header }) => apart(header)).join(';');

function apart(header: string): string {
  if (!/;|^(["']).*\1$/.test(header)) return header;
  const [double, single] = [header.includes('"'), header.includes("'")];
  return double && !single ? `'${header}'` : `"${header.replaceAll('"', '""')}"`;
}

function estimateText(source: EstimateSource): string {
  const { ours, from } = source;
  const columns = listed([...(ours ? [ours] : []), from]);
  if (source.by === 'declared') return `declared(${columns})`;
  if (source.by === 'equalSplit') return `split(${columns})`;
  const { spend } = source;
  if (spend.kind === 'column') return `sector(${columns};${apart(spend.header)})`;
  const amounts = spend.amounts.map(({ sector, amount }) =>
    spend.sector === null ? String(amount) : `${sector === null ? '*' : apart(sector)}=${amount}`,
  );
  return `sector(${[columns, ...(spend.sector === null ? [] : [apart(spend.sector)]), ...amounts].join(';')})`;
}

/** How many columns a short name spells out. */
const SPELLED = 3;

/** A short name for a source, in signs that every language reads: "Importe ÷ Visitas", "Fresh + … + Frozen (6)". */
export function sourceLabel(source: Source): string {
  switch (source.kind) {
    case 'column':
      return source.header;
    case 'share':
      return `${source.ours.header} ÷ ${source.total.header}`;
    case 'growth':
      return `${source.first.header} → ${source.last.header}`;
    case 'sum':
      return list(source.columns, ' + ');
    case 'count':
      return `${list(source.columns, ', ')} > 0`;
    case 'years':
      return source.since.header;
    case 'difference':
      return `${source.of.header} − ${source.less.header}`;
    case 'ratio':
      return `${source.of.header} ÷ ${source.per.header}`;
    case 'estimate':
      return estimateLabel(source);
    case 'open':
      return '';
  }
}

/** The estimate as its arithmetic; ≈ says that it is one. */
function estimateLabel(source: EstimateSource): string {
  const { ours, from } = source;
  if (source.by === 'declared') return `≈ ${ours ? `${ours.header} ÷ ` : ''}${from.header}`;
  if (source.by === 'equalSplit') return `≈ 1 ÷ (${from.header} + 1)`;
  const { spend } = source;
  const perHead = spend.kind === 'column' ? spend.header : (spend.sector ?? String(spend.amounts[0]!.amount));
  return `≈ ${source.ours.header} ÷ (${from.header} × ${perHead})`;
}

function list(columns: readonly ColumnSource[], between: string): string {
  const headers = columns.map(({ header }) => header);
  if (headers.length <= SPELLED) return headers.join(between);
  return `${headers[0]!}${between}…${between}${headers.at(-1)!} (${headers.length})`;
}
