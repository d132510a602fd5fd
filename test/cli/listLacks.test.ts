import { CliProblem } from '../../src/cli/problems';
import { sentenceOf } from '../../src/cli/refusals';

type Refused = 'purchaseColumns' | 'relationColumns' | 'contractColumns';

/** What is said of a list that lacks columns. */
const said = (id: Refused, missing: string, language: 'es' | 'en'): string =>
  sentenceOf(new CliProblem(id, { file: 'x.csv', missing, headers: 'A · B' }), language, { reading: null } as never);

test.each([
  ['relationColumns', 'from, to', 'es', 'quien influye y el influido'],
  ['relationColumns', 'from, to', 'en', 'who influences and'],
  ['purchaseColumns', 'date, amount', 'es', 'fecha e? ?y? ?importe'],
  ['purchaseColumns', 'document', 'en', 'invoice'],
  ['contractColumns', 'start', 'es', 'inicio'],
] as const)('%s without %s says in %s what is missing in words', (id, missing, language, words) => {
  expect(said(id, missing, language)).toMatch(new RegExp(words));
  expect(said(id, missing, language)).not.toMatch(/(?:missing|falta): from/);
});
