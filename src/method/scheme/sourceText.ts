import type { Source } from './model';

/**
 * A source in the short syntax of the command line, which also serves as its stable key: a header, `sum(A;B;C)`,
 * `count(A;B)`, `years(A)`, `A-B`, `A/B`, `growth(A;B)`. Equal texts are equal figures.
 */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case 'column':
      return source.header;
    case 'share':
      return `${source.ours.header}/${source.total.header}`;
    case 'growth':
      return `growth(${source.first.header};${source.last.header})`;
    case 'sum':
    case 'count':
      return `${source.kind}(${source.columns.map(({ header }) => header).join(';')})`;
    case 'years':
      return `years(${source.since.header})`;
    case 'difference':
      return `${source.of.header}-${source.less.header}`;
    case 'ratio':
      return `${source.of.header}/${source.per.header}`;
  }
}
