import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_COMMANDS } from '../../src/commands';
import { EXCEL_API_LEVEL } from '../../src/excel';
import { PICTURES } from '../../src/entry/build/icon';
import { pngOf } from '../../src/entry/build/png';
import { rasterise } from '../../src/entry/build/rasterise';
import { descendants, parseXml, type XmlElement } from './xml';

/**
 * What can be checked of manifest.xml without Microsoft's web service: structure and order of elements (Microsoft's
 * "manifest element ordering"), every reference, lengths, addresses, and the pictures themselves.
 */
const root = process.cwd();
const manifest = parseXml(readFileSync(join(root, 'manifest.xml'), 'utf8'));
const overrides = manifest.children.find(({ name }) => name === 'VersionOverrides')!;
const resources = descendants(overrides, 'Resources')[0]!.children.flatMap(({ children }) => children);
const all = (name: string): XmlElement[] => descendants(manifest, name);
const resid = (element: XmlElement): string => element.attributes.resid!;

/** Order in which children must stand, by parent; what is not listed may not be there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

test.each(Object.entries(ORDER))('the children of every %s stand in their order', (name, order) => {
  const parents = name === 'OfficeApp' ? [manifest] : all(name);
  expect(parents.length).toBeGreaterThan(0);
  for (const { children } of parents) {
    const places = children.map((child) => order.indexOf(child.name));
    expect(children.filter((_, k) => places[k]! < 0).map((child) => child.name)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
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

test('ids and strings keep the lengths that Office takes', () => {
  const long = new Set(
    descendants(overrides, 'bt:LongStrings').flatMap(({ children }) => children.map(({ attributes }) => attributes.id)),
  );
  for (const resource of resources) {
    expect(resource.attributes.id!.length).toBeLessThanOrEqual(32);
    if (resource.name !== 'bt:String') continue;
    const limit = long.has(resource.attributes.id) ? 250 : 125;
    const texts = [resource.attributes.DefaultValue!, ...resource.children.map(({ attributes }) => attributes.Value!)];
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(limit);
  }
  const [description] = manifest.children.filter(({ name }) => name === 'Description');
  for (const text of [
    description!.attributes.DefaultValue!,
    ...description!.children.map((o) => o.attributes.Value!),
  ]) {
    expect(text.length).toBeLessThanOrEqual(250);
  }
  const controls = [...all('Control'), ...all('CustomTab'), ...all('Group')].map(({ attributes }) => attributes.id!);
  expect(new Set(controls).size).toBe(controls.length);
});

test('every text is there in Spanish, for Spain and for Mexico', () => {
  const texts = resources.filter(
    ({ name, attributes }) => name === 'bt:String' && attributes.id !== 'Functions.Namespace',
  );
  expect(texts.length).toBeGreaterThan(8);
  for (const { attributes, children } of texts) {
    expect([attributes.id, children.map((child) => child.attributes.Locale)]).toEqual([
      attributes.id,
      ['es-ES', 'es-MX'],
    ]);
    const [spain, mexico] = children.map((child) => child.attributes.Value);
    expect(spain).toBe(mexico);
    if (attributes.id !== 'Tab.Label') expect(spain).not.toBe(attributes.DefaultValue);
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
  expect(named.sort()).toEqual(RIBBON_COMMANDS.map(({ id }) => id).sort());
  const actions = all('Action').map(({ attributes }) => attributes['xsi:type']);
  expect(actions).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction', 'ExecuteFunction']);
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
