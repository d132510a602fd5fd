import fc from 'fast-check';
import { columnsForFormulas, LANGUAGES, ownVocabulary, profileOpenSentence, resultColumns } from '../../src/locales';
import { classify, mayBeCriterion, OUTPUT_COLUMNS, recogniseOwnColumns, type StandingColumn } from '../../src/method';
import { TOOL_COLUMNS, toolColumnNames } from '../../src/locales/tools/columns';
import { isOwnHeader, ownCriterionCuts } from '../../src/portfolio';
import { portfolio, scheme } from '../support/arbitraryPortfolios';

const standing = (header: string, cells: readonly unknown[]): StandingColumn => ({
  header,
  cell: (client) => cells[client],
  formula: () => null,
});

test('whatever the program writes, in either language and of either output, it knows again for what it is', () => {
  fc.assert(
    fc.property(portfolio, scheme, fc.constantFrom(...LANGUAGES), fc.boolean(), (clients, chosen, language, plain) => {
      const classification = classify(clients, chosen);
      const written = (plain ? columnsForFormulas : resultColumns)(classification, OUTPUT_COLUMNS, language);
      const columns = written.map(({ header, cells }) => standing(header, cells));
      const { own, users } = recogniseOwnColumns(columns, clients.size, ownVocabulary(classification.scheme));
      expect(users).toEqual([]);
      expect(own.map(({ is }) => is)).toEqual(written.map(({ column }) => column));
      expect(own.some(({ renamed }) => renamed)).toBe(false);
    }),
  );
});

test('a column with one cell that the program cannot have written is nobody’s but the user’s', () => {
  const odd = fc.constantFrom<unknown>('mío', -1, 17.5, true, '#N/A', 45_000.25);
  fc.assert(
    fc.property(portfolio, scheme, odd, fc.nat(), fc.nat(), (clients, chosen, cell, which, row) => {
      const classification = classify(clients, chosen);
      const written = resultColumns(classification, OUTPUT_COLUMNS, 'es');
      const k = which % written.length;
      // A factor or a score is any number that is not below zero; a distance in turnover is any number.
      const anyNumber = ['loyalty', 'totalLoyalty', 'weightedLoyalty'].includes(written[k]!.column);
      fc.pre(!anyNumber || typeof cell !== 'number' || cell < 0);
      fc.pre(written[k]!.column !== 'segmentDistance' || typeof cell !== 'number');
      const columns = written.map(({ header, cells }, at) =>
        standing(header, at === k ? cells.map((one, i) => (i === row % cells.length ? cell : one)) : cells),
      );
      const { own, users } = recogniseOwnColumns(columns, clients.size, ownVocabulary(classification.scheme));
      expect(users).toContain(k);
      expect(own.some(({ index }) => index === k)).toBe(false);
    }),
  );
});

/** Figures that are there to be chosen as criteria, with the cuts that they are read by. */
const CHOOSABLE: Readonly<Record<string, readonly number[] | null>> = {
  tool_purchases_r: [1, 2, 3],
  tool_purchases_f: [1, 2, 3],
  tool_purchases_m: [1, 2, 3],
  tool_profitability_net: null,
  tool_contracts_renews: null,
};

test.each(TOOL_COLUMNS)(
  'the tool’s column %s is known by name and brackets, and is never data; without them it is the user’s',
  (id) => {
    const vocabulary = ownVocabulary(fc.sample(scheme, 1)[0]!);
    for (const name of toolColumnNames(id)) {
      expect(vocabulary.columnOf(`${name} (5 años, margen, 10 % anual, €)`)).toBe(id);
      expect(vocabulary.columnOf(`${name} (5 años (margen)) (2)`)).toBe(id);
      expect(vocabulary.columnOf(name)).toBeNull();
      expect(isOwnHeader(`${name} (5 años, margen, 10 % anual, €)`)).toBe(true);
      expect(isOwnHeader(name)).toBe(false);
      expect(mayBeCriterion(id)).toBe(id in CHOOSABLE);
      expect(ownCriterionCuts(`${name} (1–4, 4 = lo mejor) (2)`)).toEqual(CHOOSABLE[id]);
      expect(ownCriterionCuts(name)).toBeUndefined();
    }
  },
);

test('what a profile lacked when it was written is known after it was chosen', () => {
  fc.assert(
    fc.property(scheme, fc.constantFrom(...LANGUAGES), (chosen, language) => {
      const { isRemarks } = ownVocabulary(chosen);
      const { name } = chosen.profiles[0]!;
      const [one, two] = [
        { place: 0, wanted: null },
        { place: 2, wanted: null },
      ] as const;
      expect(isRemarks(profileOpenSentence(name, [one] as never, language))).toBe(true);
      expect(isRemarks(profileOpenSentence(name, [one, two] as never, language))).toBe(true);
      expect(isRemarks('No code: ask Ana')).toBe(false);
    }),
  );
});
