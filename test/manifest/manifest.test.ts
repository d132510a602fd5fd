import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_COMMANDS } from '../../src/entry/ribbon';
import { EXCEL_API_LEVEL } from '../../src/excel';
import { PICTURES } from '../../src/entry/build/icon';
import { pngOf } from '../../src/entry/build/png';
import { rasterise } from '../../src/entry/build/rasterise';
import { releaseManifest, SPANISH } from '../../src/entry/build/releaseManifest';
import { languageOf } from '../../src/entry/language';
import { structureProblems } from './structure';
import { descendants, parseXml, type XmlElement } from './xml';

/**
 * What can be checked of manifest.xml without Microsoft's web service: its structure against the published schemas, every
 * reference, addresses, and the pictures themselves; and the manifest that a release makes of it.
 */
const root = process.cwd();
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = parseXml(source);
const overrides = manifest.children.find(({ name }) => name === 'VersionOverrides')!;
const resources = descendants(overrides, 'Resources')[0]!.children.flatMap(({ children }) => children);
const all = (name: string): XmlElement[] => descendants(manifest, name);
const resid = (element: XmlElement): string => element.attributes.resid!;

test('its structure is what Microsoft’s published schemas take', () => {
  expect(structureProblems(manifest)).toEqual([]);
});

test.each<[string, string | RegExp, string, RegExp]>([
  ['a child too early', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', /order of children/],
  [
    'an element that has no place there',
    '<Permissions>',
    '<Colour>red</Colour><Permissions>',
    /Colour may not be here/,
  ],
  ['a missing one', /<Supertip>[\s\S]*?<\/Supertip>/, '', /0 × Supertip/],
  ['one too many', /(<Label resid="Tab.Label" \/>)/, '$1$1', /2 × Label/],
  ['a label above 125 characters', 'DefaultValue="Open pane"', `DefaultValue="${'x'.repeat(126)}"`, /is no short/],
  ['a tip above 250 characters', 'DefaultValue="Opens the pane: ', `DefaultValue="${'x'.repeat(250)}`, /is no long/],
  ['an id above 32 characters', 'resid="Group.Label"', `resid="${'G'.repeat(33)}"`, /is no id/],
  [
    'an address without encryption',
    'DefaultValue="https://localhost:3443/taskpane.html"',
    'DefaultValue="http://x.test/"',
    /is no url/,
  ],
  ['an icon of no known size', 'size="80"', 'size="81"', /is no size/],
  ['a locale that is none', 'Locale="es-ES"', 'Locale="spanish language"', /is no culture/],
  ['a version of five numbers', /<Version>.*</, '<Version>1.2.3.4.5<', /is no version/],
  ['an attribute of its own', '<Hosts>', '<Hosts colour="red">', /attribute colour/],
  ['an unknown kind of control', 'xsi:type="Button"', 'xsi:type="Knob"', /type Knob/],
  ['a permission that Office does not know', 'ReadWriteDocument', 'Everything', /is no permission/],
])('the structural check refuses %s', (_, what, instead, said) => {
  const spoilt = source.replace(what, instead);
  expect(spoilt).not.toBe(source);
  expect(structureProblems(parseXml(spoilt)).join('\n')).toMatch(said);
});

describe('the deployed manifest', () => {
  const release = releaseManifest(source, { address: 'https://cec.example.com/excel/', version: '1.2.3' });
  const parsed = parseXml(release);

  test('passes the same check, and nothing in it says localhost', () => {
    expect(structureProblems(parsed)).toEqual([]);
    expect(release).not.toMatch(/localhost/i);
    const addresses = descendants(parsed, '*').flatMap(({ attributes }) =>
      [attributes.DefaultValue, attributes.Value].filter((value) => /^https?:/.test(value ?? '')),
    );
    for (const address of addresses) expect(address).toMatch(/^https:\/\/cec\.example\.com\/excel\//);
    // A domain has no path.
    expect(descendants(parsed, 'AppDomain').map(({ text }) => text)).toEqual(['https://cec.example.com']);
  });

  test('has the release’s version, as Office writes it', () => {
    expect(descendants(parsed, 'Version')[0]!.text).toBe('1.2.3.0');
    const of = (version: string) => releaseManifest(source, { address: 'https://cec.example.com/', version });
    expect(of('2.0.0-beta.1')).toContain('<Version>2.0.0.0</Version>');
    expect(() => of('next')).toThrow('next is no version');
  });

  test('has every text in every Spanish that Excel may be in, all the same', () => {
    const texts = descendants(parsed, '*').filter(({ children }) =>
      children.some(({ name }) => /Override$/.test(name)),
    );
    // All that is shown, and the addresses of the help and of the functions' names; the namespace is the same in all languages.
    const shown = descendants(parsed, '*').filter(
      ({ name, attributes: { id } }) => /(^|:)String$/.test(name) && id !== 'Functions.Namespace',
    );
    expect(shown.length).toBeGreaterThanOrEqual(10);
    expect(texts.length).toBe(shown.length + ['DisplayName', 'Description', 'SupportUrl', 'Functions.Url'].length);
    for (const { attributes, children } of texts) {
      const overrides = children.filter(({ name }) => /Override$/.test(name)).map((child) => child.attributes);
      expect([attributes.id, overrides.map(({ Locale }) => Locale)]).toEqual([attributes.id, SPANISH]);
      expect(new Set(overrides.map(({ Value }) => Value)).size).toBe(1);
    }
    expect(SPANISH).toEqual(
      expect.arrayContaining(['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-CL', 'es-PE', 'es-US', 'es-419']),
    );
    expect(new Set(SPANISH).size).toBe(SPANISH.length);
    expect(languageOf('es-419')).toBe('es');
  });
});

test('every resource that is named is there, of the right kind, and every one there is named', () => {
  const kinds = new Map(resources.map((resource) => [resource.attributes.id!, resource.name]));
  expect(kinds.size).toBe(resources.length);
  const wanted: Readonly<Record<string, string>> = {
    Runtime: 'bt:Url',
    SourceLocation: 'bt:Url',
    FunctionFile: 'bt:Url',
    'bt:Image': 'bt:Image',
    Namespace: 'bt:String',
    Label: 'bt:String',
    Title: 'bt:String',
    Description: 'bt:String',
  };
  const named = new Set<string>();
  for (const [element, kind] of Object.entries(wanted)) {
    for (const found of descendants(overrides, element).filter(({ attributes }) => attributes.resid !== undefined)) {
      named.add(resid(found));
      expect([element, resid(found), kinds.get(resid(found))]).toEqual([element, resid(found), kind]);
    }
  }
  expect([...kinds.keys()].filter((id) => !named.has(id))).toEqual([]);
});

test('controls are told apart by their ids', () => {
  const controls = [...all('Control'), ...all('CustomTab'), ...all('Group')].map(({ attributes }) => attributes.id!);
  expect(new Set(controls).size).toBe(controls.length);
});

test('every text is there in Spanish', () => {
  const texts = resources.filter(
    ({ name, attributes }) => name === 'bt:String' && attributes.id !== 'Functions.Namespace',
  );
  expect(texts.length).toBeGreaterThan(8);
  for (const { attributes, children } of texts) {
    expect([attributes.id, children.map((child) => child.attributes.Locale)]).toEqual([attributes.id, ['es-ES']]);
    if (attributes.id !== 'Tab.Label') expect(children[0]!.attributes.Value).not.toBe(attributes.DefaultValue);
  }
});

test('addresses are https, of the one place that the build replaces', () => {
  const values = [manifest, ...descendants(manifest, '*')].flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Value].filter((value) => value !== undefined && /^[a-z]+:\/\//.test(value)),
  );
  expect(values.length).toBeGreaterThan(20);
  for (const value of values) expect(value).toMatch(/^https:\/\/localhost:3443\//);
});

test('every icon is a picture of the size that it is used at', () => {
  const addresses = new Map(resources.map(({ attributes }) => [attributes.id!, attributes.DefaultValue!]));
  const uses = descendants(overrides, 'bt:Image')
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map((image) => ({ size: Number(image.attributes.size), url: addresses.get(resid(image))! }));
  const plain = (name: string, size: number) => ({
    size,
    url: manifest.children.find((child) => child.name === name)!.attributes.DefaultValue!,
  });
  for (const { size, url } of [...uses, plain('IconUrl', 32), plain('HighResolutionIconUrl', 64)]) {
    const png = readFileSync(join(root, new URL(url).pathname));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([url, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([url, size, size]);
  }
  for (const control of all('Control')) {
    const sizes = descendants(control, 'bt:Image').map(({ attributes }) => Number(attributes.size));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  }
});

test('the pictures are those that the script draws', () => {
  for (const [name, { shapes, sizes }] of Object.entries(PICTURES)) {
    for (const size of sizes) {
      const drawn = pngOf(rasterise(shapes, size), size);
      expect([name, size, drawn.equals(readFileSync(join(root, 'assets', `${name}-${size}.png`)))]).toEqual([
        name,
        size,
        true,
      ]);
    }
  }
});

test('the ribbon runs the commands that there are, and all of them', () => {
  const named = all('FunctionName').map(({ text }) => text);
  expect(named.sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
  const actions = all('Action').map(({ attributes }) => attributes['xsi:type']);
  expect(actions).toEqual(['ShowTaskpane', ...named.map(() => 'ExecuteFunction')]);
});

test('one long-lived runtime is shared by pane, functions and ribbon, and its pane has no id of its own', () => {
  const [runtime] = all('Runtime');
  expect(runtime!.attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
  const points = all('ExtensionPoint');
  for (const element of points.flatMap((point) => descendants(point, 'SourceLocation'))) {
    expect(['Pane.Url', 'Functions.Url']).toContain(resid(element));
  }
  expect(resid(all('FunctionFile')[0]!)).toBe('Pane.Url');
  expect(all('TaskpaneId')).toEqual([]);
  expect(overrides.children.find(({ name }) => name === 'Hosts')!.children[0]!.children[0]!.name).toBe('Runtimes');
});

test('it asks for no more than the code needs', () => {
  const sets = Object.fromEntries(all('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]));
  expect(sets).toEqual({ SharedRuntime: '1.1', ExcelApi: EXCEL_API_LEVEL });
  const namespace = resources.find(({ attributes }) => attributes.id === 'Functions.Namespace')!;
  expect(namespace.attributes.DefaultValue).toBe('CEC');
  expect(manifest.children.find(({ name }) => name === 'Id')!.text).toMatch(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  );
});
