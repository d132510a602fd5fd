import { profileOpenSentence, remarksText, warningSentence } from '../../src/locales';
import {
  classify,
  emptyPlaces,
  isComplete,
  kindPreset,
  openCriterion,
  parseScheme,
  proposeScheme,
  schemeOf,
  warningsOf,
  withCriterionAt,
  withNewProfile,
  type OpenScheme,
  type Scheme,
} from '../../src/method';
import { readPortfolio } from '../../src/portfolio';

const CELLS = [
  ['Cliente', 'Situación', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años de relación', 'Empleados'],
  ...Array.from({ length: 8 }, (_, k) => [`A${k}`, 'Actual', 1000 * (k + 1), 0.1 * k, 0.05 * k, k, 10 * k]),
  // More than half of the prospects have employees; of visits, image and rivals the table knows nothing.
  ['P1', 'Potencial', '', '', '', '', 300],
  ['P2', 'Potencial', '', '', '', '', 20],
];
const { portfolio } = readPortfolio({ cells: CELLS, firstRow: 0, firstColumn: 0 });
const general = proposeScheme(portfolio, { id: 's', name: 'Modelo', language: 'es' });

/** The scheme with the preset for prospects, as the pane adds it. */
function withProspects(): OpenScheme {
  const preset = kindPreset(general, portfolio, 'potential')!;
  const wanted = { family: null, kind: 'potential' } as const;
  return withNewProfile(general, general.profiles[0]!, { name: 'Potenciales', wanted, preset });
}

test('a profile that lacks criteria leaves its own clients without code, and everybody else has theirs', () => {
  const open = withProspects();
  expect(emptyPlaces(open)).toBeGreaterThan(0);
  const scheme = schemeOf(open)!;
  const result = classify(portfolio, scheme);
  const alone = classify(portfolio, general);
  expect([...result.code.slice(0, 8)]).toEqual([...alone.code.slice(0, 8)]);
  expect([...result.code.slice(0, 8)].every((code) => code > 0)).toBe(true);
  expect([...result.code.slice(8)]).toEqual([0, 0]);
  expect([...result.rank.slice(8)]).toEqual([0, 0]);
});

test('their remark says which criteria the profile lacks and where they are chosen; so does the warning', () => {
  const scheme = schemeOf(withProspects())!;
  const result = classify(portfolio, scheme);
  const said = remarksText(result, 8, 'es');
  expect(said).toMatch(
    /^Sin código: falta elegir los criterios .*imagen.* de su perfil «Potenciales», en el panel, en Criterios/,
  );
  expect(said).toContain('competidores');
  expect(said).not.toContain('Perfil: ');
  expect(remarksText(result, 0, 'es')).not.toContain('Sin código');
  const warnings = warningsOf(scheme, '2026-11-29', portfolio.size).map((each) => warningSentence(each, 'en'));
  expect(warnings.filter((each) => each.includes('“Potenciales”'))).toEqual([
    expect.stringMatching(
      /lacks criteria .*its clients have no code until you choose them\. Everybody else has theirs\./,
    ),
  ]);
  // Bands that are not there yet are nothing to warn of.
  expect(warnings.join()).not.toContain('nobody can have');
});

test('no policy for missing data fills what nobody has chosen', () => {
  for (const missing of ['worst', 'neutral'] as const) {
    const result = classify(portfolio, { ...schemeOf(withProspects())!, missing });
    expect([...result.code.slice(8)]).toEqual([0, 0]);
    expect(remarksText(result, 8, 'es')).toContain('Sin código');
  }
});

test('it is a scheme that is stored and read back; the general profile must have its four', () => {
  const scheme = schemeOf(withProspects())!;
  expect(parseScheme(JSON.parse(JSON.stringify(scheme)), 'scheme')).toEqual(scheme);
  expect(schemeOf(withCriterionAt(scheme, 0, 2, null))).toBeNull();
  expect(isComplete(withCriterionAt(scheme, 0, 2, null))).toBe(false);
});

test('a criterion taken out of another profile leaves its place open; once chosen, its clients have their codes', () => {
  const whole: Scheme = {
    ...general,
    profiles: [...general.profiles, { ...general.profiles[0]!, id: 'p', name: 'Otros', kind: 'current' }],
  };
  const open = withCriterionAt(whole, 1, 3, null);
  const scheme = schemeOf(open)!;
  expect(scheme.profiles[1]!.criteria[3]).toEqual(openCriterion(null, 3));
  expect([...classify(portfolio, scheme).code.slice(0, 8)]).toEqual(Array.from({ length: 8 }, () => 0));
  const chosen = schemeOf(withCriterionAt(scheme, 1, 3, whole.profiles[1]!.criteria[3]))!;
  expect([...classify(portfolio, chosen).code]).toEqual([...classify(portfolio, whole).code]);
});

test('one place, several places, with and without what a preset would have there', () => {
  expect(profileOpenSentence('X', [{ place: 1, wanted: null }], 'en')).toBe(
    'No code: criterion 2 of its profile “X” is still to be chosen, in the pane under Criteria',
  );
  expect(
    profileOpenSentence(
      'X',
      [
        { place: 0, wanted: 'potential' },
        { place: 3, wanted: 'competitors' },
      ],
      'en',
    ),
  ).toContain('criteria 1 (total purchases) and 4 (');
});
