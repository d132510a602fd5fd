import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// What webpack's development server makes its own certificate with.
import { generate } from 'selfsigned';
import { certificates } from '../../src/entry/build/certificates';

/** A home folder with the files that `office-addin-dev-certs install` leaves there. */
let home: string;
let folder: string;
let pair: { private: string; cert: string };
beforeAll(async () => {
  pair = await certificateFor('localhost');
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cec-home-'));
  folder = join(home, '.office-addin-dev-certs');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const certificateFor = (name: string) =>
  generate([{ name: 'commonName', value: name }], {
    keySize: 2048,
    notBeforeDate: new Date('2026-01-01'),
    notAfterDate: new Date('2026-12-31'),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });

const NOW = new Date('2026-06-01');

function install(files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
const installed = () => ({ 'localhost.crt': pair.cert, 'localhost.key': pair.private, 'ca.crt': pair.cert });
const found = (environment: Record<string, string> = {}, now = NOW) => certificates({ home, environment, now });

test('what Microsoft’s tool has installed is used without being named', () => {
  install(installed());
  const { options, trusted, note } = found();
  expect([options.cert?.toString(), options.key?.toString(), options.ca?.toString()]).toEqual([
    pair.cert,
    pair.private,
    pair.cert,
  ]);
  expect(trusted).toBe(true);
  expect(note).toContain('localhost.crt, valid until 2026-12-31');
});

test('where nothing is installed the server still starts, and says what to run', () => {
  const { options, trusted, note } = found();
  expect(options).toEqual({});
  expect(trusted).toBe(false);
  expect(note).toMatch(/localhost\.crt is not there.*npx office-addin-dev-certs install/);
});

test('a certificate that Excel would refuse is not shown: expired, of another name, without its key, or none', async () => {
  install(installed());
  expect(found({}, new Date('2027-01-01')).note).toContain('expired on 2026-12-31');
  const other = await certificateFor('example.test');
  install({ ...installed(), 'localhost.crt': other.cert, 'localhost.key': other.private });
  expect(found().note).toContain('is not for localhost');
  install({ ...installed(), 'localhost.key': other.private });
  expect(found().note).toContain('is not the key of');
  install({ ...installed(), 'localhost.crt': 'nothing' });
  expect(found().note).toContain('are not a certificate and its key');
  for (const { options, trusted } of [found()]) expect([options, trusted]).toEqual([{}, false]);
});

test('CEC_CERT and CEC_KEY name another one, and belong together', () => {
  mkdirSync(folder);
  const [CEC_CERT, CEC_KEY] = [join(folder, 'my.crt'), join(folder, 'my.key')];
  writeFileSync(CEC_CERT, pair.cert);
  writeFileSync(CEC_KEY, pair.private);
  expect(found({ CEC_CERT, CEC_KEY })).toMatchObject({ trusted: true, options: { cert: Buffer.from(pair.cert) } });
  expect(found({ CEC_CERT }).note).toContain('belong together');
});
