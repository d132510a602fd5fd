import { withToolSheets } from '../src/cli/toolSheets';
import { classify, snapshotOf } from '../src/method';
import type { Portfolio } from '../src/portfolio';
import { type Inputs, TOOL_IDS, type ToolId } from '../src/tools';
import { purchaseColumns, readPurchases, readRelations, relationColumns } from '../src/value';
import { inAndOut, LISTS, sampleForTools, SHEET, untimed } from './files';
import { PURCHASE_HEAD, purchaseLines, RELATION_HEAD, relationLines } from './sampleLists';
import { heading, ms, processorTime, ratio, row, sideBySide } from './support';

const CLIENTS = 10_000;
const ROUNDS = Number(process.env['CEC_SHEETS_ROUNDS'] ?? 5);

function samplePurchases({ ids }: Portfolio): NonNullable<Inputs['purchases']> {
  return { reading: readPurchases(purchaseLines(ids), purchaseColumns(PURCHASE_HEAD)), place: LISTS.purchases };
}

function sampleRelations({ ids }: Portfolio): NonNullable<Inputs['relations']> {
  return { reading: readRelations(relationLines(ids), relationColumns(RELATION_HEAD)), place: LISTS.relations };
}

/** Everything that any tool can be given: purchases, relations, a snapshot of three months before, a second scheme. */
export function everything({ classification, observations }: ReturnType<typeof inAndOut>): Omit<Inputs, 'notes'> {
  const { portfolio, scheme } = classification;
  const before: Portfolio = {
    ...portfolio,
    columns: portfolio.columns.map((column) =>
      column.kind === 'number'
        ? { ...column, values: column.values.map((value, i) => value * (0.9 + ((i * 37) % 21) / 100)) }
        : column,
    ),
  };
  const snapshots = [
    snapshotOf(classify(before, scheme), { date: '2025-12-31' }),
    snapshotOf(classification, { date: '2026-03-31' }),
  ];
  const [profile, ...others] = scheme.profiles;
  const [a, b, c, d] = profile!.criteria;
  return {
    classification,
    observations,
    place: SHEET,
    date: '2026-03-31',
    purchases: samplePurchases(portfolio),
    relations: sampleRelations(portfolio),
    history: { snapshots, corrections: new Map(), damage: [] },
    schemes: [{ ...scheme, id: 'other', name: 'Otro', profiles: [{ ...profile!, criteria: [b, a, d, c] }, ...others] }],
  };
}

/** The sheets of each tool for 10,000 clients from the command line, beside the columns in the same run. */
export async function benchSheets(): Promise<void> {
  heading(`Reports of ${CLIENTS.toLocaleString('en')} clients from the command line`);
  const input = sampleForTools(CLIENTS, { lists: false });
  const written = inAndOut(input, untimed);
  const inputs = everything(written);
  const asked = process.env['CEC_SHEETS_TOOLS']?.split(',');
  const ids = TOOL_IDS.filter((id) => asked?.includes(id) ?? true);
  const report = (id: ToolId): unknown => withToolSheets(written.bytes, { tools: [id], settings: [] }, inputs, 'es');
  const [columns, ...reports] = await sideBySide(
    [() => inAndOut(input, untimed), ...ids.map((id) => () => report(id))],
    ROUNDS,
    processorTime,
  );
  row('', 'processor', 'of the columns');
  row('read, classified, columns written', ms(columns!), ratio(1, 1));
  ids.forEach((id, k) => row(id, ms(reports[k]!), ratio(reports[k]!, columns!)));
}
