import { helpPages } from '../../src/functions';
import { releaseOptions } from '../../src/entry/build/releaseOptions';

test('the address comes from the command line, or else from CEC_URL, and ends in a slash', () => {
  const plain = { support: null, out: 'dist' };
  expect(releaseOptions([], {})).toEqual({ ...plain, address: null });
  expect(releaseOptions(['https://a.example.com'], {})).toEqual({ ...plain, address: 'https://a.example.com/' });
  expect(releaseOptions([], { CEC_URL: 'https://b.example.com/cec' })).toMatchObject({
    address: 'https://b.example.com/cec/',
  });
  expect(releaseOptions(['https://a.example.com', '--out', 'x'], { CEC_URL: 'https://b.example.com' })).toEqual({
    ...plain,
    address: 'https://a.example.com/',
    out: 'x',
  });
});

test.each([
  ['a.example.com', /is no address/],
  ['http://a.example.com', /https only/],
  ['https://a.example.com/?x=1', /has no \?/],
  ['https://a.example.com/taskpane.html', /give the folder/],
])('%s is refused with a sentence', (address, said) => {
  expect(() => releaseOptions([address], {})).toThrow(said);
});

test('two addresses, and a support that is none, are refused', () => {
  expect(() => releaseOptions(['https://a.test', 'https://b.test'], {})).toThrow(/One address/);
  expect(() => releaseOptions(['--support', 'the cellar'], {})).toThrow(/mailto: or https:/);
});

test('whom users ask stands on the support page, in both languages, and nowhere else', () => {
  expect(releaseOptions(['--support', 'help@example.com'], {}).support).toBe('mailto:help@example.com');
  const named = helpPages('mailto:help@example.com').filter(({ html }) => html.includes('help@example.com'));
  expect(named.map(({ path }) => path)).toEqual(['help/es/support.html', 'help/en/support.html']);
  expect(named[0]!.html).toContain('Escriba a: <a href="mailto:help@example.com">help@example.com</a>');
});
