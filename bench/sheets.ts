import { withToolSheets } from '../src/cli/toolSheets';
import { classify, snapshotOf } from '../src/method';
import type { Portfolio } from '../src/portfolio';
import { type Inputs, TOOL_IDS, type ToolId } from '../src/tools';
import { purchaseColumns, readPurchases, readRelations, relationColumns } from '../src/value';
import { inAndOut, LISTS, sampleForTools, SHEET, untimed } from './files';
import { alikeLines, PURCHASE_HEAD, purchaseLines, RELATION_HEAD, relationLines } from './sampleLists';
import { heading, ms, processorTime, ratio, row, sideBySide } from './support';

const CLIENTS = 10_000;
const ROUNDS = Number(process.env['CEC_SHEETS_ROUNDS'] ?? 5);

const purchasesOf = (lines: readonly (readonly unknown[])[]): NonNullable<Inputs['purchases']> => ({
  reading: readPurchases(lines, purchaseColumns(PURCHASE_HEAD)),
  place: LISTS.purchases,
});

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
    purchases: purchasesOf(purchaseLines(portfolio.ids)),
    relations: sampleRelations(portfolio),
    history: { snapshots, corrections: new Map(), damage: [] },
    schemes: [{ ...scheme, id: 'other', name: 'Otro', profiles: [{ ...profile!, criteria: [b, a, d, c] }, ...others] }],
  };
}

/**
 * The same as if it had been read and judged just now: what the program finds out once for a list, a classification or a
 * portfolio, such as the models of the purchases, it then finds out again.
 */
function anew(inputs: Omit<Inputs, 'notes'>): Omit<Inputs, 'notes'> {
  const { classification, purchases } = inputs;
  const portfolio = { ...classification.portfolio };
  return {
    ...inputs,
    classification: { ...classification, portfolio },
    ...(purchases && { purchases: { ...purchases, reading: { ...purchases.reading } } }),
  };
}

/** The sheets of each tool for 10,000 clients from the command line, beside the columns in the same run. */
export async function benchSheets(): Promise<void> {
  heading(`Reports of ${CLIENTS.toLocaleString('en')} clients from the command line`);
  const input = sampleForTools(CLIENTS, { lists: false });
  const written = inAndOut(input, untimed);
  const inputs = everything(written);
  const alike = { ...inputs, purchases: purchasesOf(alikeLines(inputs.classification.portfolio.ids)) };
  const asked = process.env['CEC_SHEETS_TOOLS']?.split(',');
  const ids = TOOL_IDS.filter((id) => asked?.includes(id) ?? true);
  const works: { readonly name: string; readonly id: ToolId; readonly given: Omit<Inputs, 'notes'> }[] = [
    ...ids.map((id) => ({ name: id, id, given: inputs })),
    ...ids.filter((id) => id === 'purchases').map((id) => ({ name: 'purchases of alike clients', id, given: alike })),
  ];
  const report = ({ id, given }: (typeof works)[number]): unknown =>
    withToolSheets(written.bytes, { tools: [id], settings: [] }, anew(given), 'es');
  const [columns, ...reports] = await sideBySide(
    [() => inAndOut(input, untimed), ...works.map((work) => () => report(work))],
    ROUNDS,
    processorTime,
  );
  row('', 'processor', 'of the columns');
  row('read, classified, columns written', ms(columns!), ratio(1, 1));
  works.forEach(({ name }, k) => row(name, ms(reports[k]!), ratio(reports[k]!, columns!)));
}
