import type { RowLook } from './edits';

/** Rows that look alike: zero-based, both ends included, with the attributes of their `row` element. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes as they stand in a tag, written once for each look. */
const texts = new WeakMap<Readonly<Record<string, string>>, string>();
export function attributesText(attributes: Readonly<Record<string, string>>): string {
  let text = texts.get(attributes);
  if (text === undefined) {
    text = Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    texts.set(attributes, text);
  }
  return text;
}

const attributesOf = ({ height, hidden }: RowLook): Record<string, string> => ({
  ...(height === undefined ? {} : { ht: String(height), customHeight: '1' }),
  ...(hidden === undefined ? {} : { hidden: hidden ? '1' : '0' }),
});

/** What rows look like, asked row by row downwards; where several looks meet, the later one counts. */
export class RowLooks {
  private readonly runs: readonly Run[];
  /** The first run that does not end above the row asked for last. */
  private run = 0;

  constructor(looks: readonly RowLook[]) {
    this.runs = runsOf(looks);
  }

  /** Attributes that looks ask for in this row; null if none does. */
  at(row: number): Readonly<Record<string, string>> | null {
    const run = this.from(row);
    return run && run.from <= row ? run.attributes : null;
  }

  /** The first row from `row` on that a look is for; null if there is none. */
  next(row: number): number | null {
    const run = this.from(row);
    return run ? Math.max(run.from, row) : null;
  }

  private from(row: number): Run | undefined {
    while (this.run < this.runs.length && this.runs[this.run]!.to < row) this.run++;
    return this.runs[this.run];
  }
}

/** The looks laid over one another in their order, as runs that do not overlap, downwards. */
function runsOf(looks: readonly RowLook[]): Run[] {
  const order = looks.map((look, k) => ({ look, k })).sort((a, b) => a.look.from - b.look.from || a.k - b.k);
  if (order.every(({ look }, k) => k === 0 || order[k - 1]!.look.to < look.from)) return apart(order);
  const edges = [...new Set(looks.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  const runs: Run[] = [];
  let waiting = 0;
  let active: typeof order = [];
  edges.forEach((from, e) => {
    active = active.filter(({ look }) => look.to >= from);
    while (waiting < order.length && order[waiting]!.look.from <= from) {
      const one = order[waiting++]!;
      if (one.look.to >= from) active.push(one);
    }
    active.sort((a, b) => a.k - b.k);
    const attributes: Record<string, string> = {};
    for (const { look } of active) Object.assign(attributes, attributesOf(look));
    if (Object.keys(attributes).length > 0) runs.push({ from, to: edges[e + 1]! - 1, attributes });
  });
  return runs;
}

/** The same of looks none of which meets another: a list of clients has thousands, a few different ones. */
function apart(order: readonly { readonly look: RowLook }[]): Run[] {
  const alike = new Map<string, Readonly<Record<string, string>>>();
  return order.flatMap(({ look }) => {
    const key = `${look.height} ${look.hidden}`;
    const attributes = alike.get(key) ?? attributesOf(look);
    alike.set(key, attributes);
    return Object.keys(attributes).length > 0 ? [{ from: look.from, to: look.to, attributes }] : [];
  });
}
