import fc from 'fast-check';
import {
  proposeScheme,
  readingChoices,
  rolesGone,
  schemeFromJson,
  schemeToJson,
  withHiddenRows,
  withKindWord,
  withReadAs,
  withRoleColumn,
} from '../../src/method';
import { withColumnRenamed } from '../../src/method/edits/missingColumns';
import { CLIENT_KINDS, COLUMN_ROLES, readPortfolio, type ReadingChoices, wordKey } from '../../src/portfolio';
import { clientCells, HEADER } from '../excel/support/book';

const { portfolio } = readPortfolio({ cells: [HEADER, ...clientCells(12)], firstRow: 0, firstColumn: 0 } as never);
const scheme = proposeScheme(portfolio, { id: 's', name: 'Modelo', language: 'es' });

const header = fc.string({ minLength: 1, maxLength: 8 });
const word = header.map((text) => text.trim() || 'x');
const choices: fc.Arbitrary<ReadingChoices> = fc.record(
  {
    overrides: fc.dictionary(fc.constantFrom(...COLUMN_ROLES), fc.option(header), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
    hiddenRows: fc.constant('leaveOut' as const),
    kindWords: fc.uniqueArray(fc.record({ word, kind: fc.constantFrom(...CLIENT_KINDS) }), {
      minLength: 1,
      maxLength: 4,
      selector: (one) => wordKey(one.word),
    }),
  },
  { requiredKeys: [] },
);

test('what was chosen of the reading comes back out of the text of the scheme, none as none', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const kept = schemeFromJson(schemeToJson(withReadAs(scheme, chosen)));
      const { overrides = {}, ...rest } = readingChoices(kept);
      expect({ overrides, ...rest }).toEqual({ overrides: {}, ...chosen });
    }),
    { numRuns: 200 },
  );
});

test('a scheme without such choices is as it was, and taking all back leaves nothing of them', () => {
  expect(scheme).not.toHaveProperty('readAs');
  const chosen = withHiddenRows(withRoleColumn(scheme, 'id', 'Código'), 'leaveOut');
  expect(chosen.readAs).toEqual({ columns: { id: 'Código' }, hiddenRows: 'leaveOut' });
  expect(withHiddenRows(withRoleColumn(chosen, 'id', undefined), 'read')).toEqual(scheme);
  const worded = withKindWord(withKindWord(scheme, ' Por captar ', 'lost'), 'por captar', 'potential');
  expect(worded.readAs).toEqual({ kinds: [{ word: 'por captar', kind: 'potential' }] });
  expect(withKindWord(worded, 'POR CAPTAR', null)).toEqual(scheme);
  const families = withReadAs(scheme, { overrides: { family: 'Zona' }, familyMap: [{ value: 'Z', family: 'Sur' }] });
  expect(families).toMatchObject({ familyColumn: 'Zona', familyMap: [{}] });
  const none = withRoleColumn(families, 'family', null);
  expect(none).toEqual({ ...scheme, readAs: { columns: { family: null } } });
  expect(withRoleColumn(none, 'family', 'Zona')).toEqual({ ...scheme, familyColumn: 'Zona' });
});

test('a column that is gone is told and passed over; under its new header it is the same one', () => {
  const chosen = withRoleColumn(withRoleColumn(scheme, 'id', 'Código'), 'kind', null);
  const has = (header: string): boolean => header !== 'Código';
  expect(rolesGone(chosen, has)).toEqual([{ role: 'id', header: 'Código' }]);
  expect(readingChoices(chosen, has)).toEqual({ overrides: { kind: null } });
  expect(withColumnRenamed(chosen, 'Código', 'Clave').readAs).toEqual({ columns: { id: 'Clave', kind: null } });
});

test('a family’s column, or a role that there is not, is refused where the others are', () => {
  const damaged = (columns: object): (() => unknown) => {
    const text = schemeToJson({ ...scheme, readAs: { columns } });
    return () => schemeFromJson(text);
  };
  expect(damaged({ family: 'Zona' })).toThrow(expect.objectContaining({ id: 'schemeDamaged' }));
  expect(damaged({ colour: 'Zona' })).toThrow(expect.objectContaining({ id: 'schemeDamaged' }));
});
