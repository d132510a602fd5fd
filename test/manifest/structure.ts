import type { XmlElement } from './xml';

/**
 * What Microsoft's published schemas demand of a task-pane manifest, for the elements that an Excel add-in uses:
 * OfficeAppManifestV1_1, OfficeAppBasicTypesV1_0 and TaskPaneAppVersionOverridesV1_0 (OfficeDev/office-js-docs-pr,
 * docs/overview/schemas/taskpane, now MS-OWEMXML appendix A), with `Runtimes`, which is younger (manifest element
 * reference). An element of the schemas that is missing here is refused, so that nothing stands in the manifest
 * unchecked.
 */
interface Rule {
  /** Children in their order: name, the rule that it follows, least and most. */
  readonly children?: readonly (readonly [name: string, rule: string, least: number, most: number])[];
  /** Attributes by name; `?` behind the type where it may be left out. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** The rule is that of the element's `xsi:type`. */
  readonly typed?: Readonly<Record<string, string>>;
}

const MANY = Infinity;
const URL = /^https:\/\/[^\s]+$/;
const between = (least: number, most: number) => (text: string) => text.length >= least && text.length <= most;
const TYPES: Readonly<Record<string, (text: string) => boolean>> = {
  short: between(1, 125),
  long: between(1, 250),
  filled: (text) => text.length > 0,
  id: between(1, 32),
  url: (text) => URL.test(text) && text.length <= 2048,
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  version: (text) => /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text),
  set: (text) => /^\d{1,5}\.\d{1,5}$/.test(text),
  culture: (text) =>
    /^([a-zA-Z]{2,3}-[a-zA-Z0-9]{3,8}(-[a-zA-Z]{2,3})?|[a-zA-Z]{2,3}(-[a-zA-Z]{2,3}(_tradnl|\.pseudo|-[a-zA-Z]{4,8})?)?)$/.test(
      text,
    ),
  size: (text) => ['16', '20', '24', '32', '40', '48', '64', '80'].includes(text),
  host: (text) => text === 'Workbook',
  lifetime: (text) => text === 'long' || text === 'short',
  permission: (text) =>
    ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'].includes(text),
};

/** A text with overrides for other languages; as a resource, with an id, its parts are of the basic types' namespace. */
const localised = (type: string, id = false): Rule => ({
  children: [[id ? 'bt:Override' : 'Override', `override.${type}`, 0, MANY]],
  attributes: { DefaultValue: type, ...(id ? { id: 'id' } : {}) },
});
const override = (type: string): Rule => ({ attributes: { Locale: 'culture', Value: type } });
const referring: Rule = { attributes: { resid: 'id' } };
const located: Rule = { children: [['SourceLocation', 'referring', 1, 1]] };

const RULES: Readonly<Record<string, Rule>> = {
  OfficeApp: {
    attributes: { 'xsi:type': 'filled' },
    children: [
      ['Id', 'uuid', 1, 1],
      ['Version', 'version', 1, 1],
      ['ProviderName', 'short', 1, 1],
      ['DefaultLocale', 'culture', 1, 1],
      ['DisplayName', 'text.short', 1, 1],
      ['Description', 'text.long', 1, 1],
      ['IconUrl', 'text.url', 0, 1],
      ['HighResolutionIconUrl', 'text.url', 0, 1],
      ['SupportUrl', 'text.url', 0, 1],
      ['AppDomains', 'AppDomains', 0, 1],
      ['Hosts', 'Hosts', 0, 1],
      ['Requirements', 'Requirements', 0, 1],
      ['DefaultSettings', 'DefaultSettings', 1, 1],
      ['Permissions', 'permission', 1, 1],
      ['VersionOverrides', 'VersionOverrides', 0, 1],
    ],
  },
  uuid: { text: 'uuid' },
  version: { text: 'version' },
  short: { text: 'short' },
  long: { text: 'long' },
  url: { text: 'url' },
  culture: { text: 'culture' },
  permission: { text: 'permission' },
  'text.short': localised('short'),
  'text.long': localised('long'),
  'text.url': localised('url'),
  'override.short': override('short'),
  'override.long': override('long'),
  'override.url': override('url'),
  AppDomains: { children: [['AppDomain', 'url', 1, MANY]] },
  Hosts: { children: [['Host', 'Host', 1, MANY]] },
  Host: { attributes: { Name: 'host' } },
  Requirements: { children: [['Sets', 'Sets', 1, 1]] },
  Sets: { children: [['Set', 'Set', 1, MANY]], attributes: { DefaultMinVersion: 'set?' } },
  Set: { attributes: { Name: 'short', MinVersion: 'set?' } },
  DefaultSettings: { children: [['SourceLocation', 'text.url', 1, 1]] },
  VersionOverrides: {
    attributes: { 'xsi:type': 'filled' },
    children: [
      ['Description', 'referring', 0, 1],
      ['Requirements', 'Requirements', 0, 1],
      ['Hosts', 'Hosts.overrides', 0, 1],
      ['Resources', 'Resources', 0, 1],
    ],
  },
  'Hosts.overrides': { children: [['Host', 'Host.overrides', 1, MANY]] },
  'Host.overrides': {
    attributes: { 'xsi:type': 'host' },
    children: [
      ['Runtimes', 'Runtimes', 0, 1],
      ['AllFormFactors', 'AllFormFactors', 0, 1],
      ['DesktopFormFactor', 'DesktopFormFactor', 0, 1],
    ],
  },
  Runtimes: { children: [['Runtime', 'Runtime', 1, 1]] },
  Runtime: { attributes: { resid: 'id', lifetime: 'lifetime' } },
  AllFormFactors: { children: [['ExtensionPoint', 'ExtensionPoint', 0, 1]] },
  DesktopFormFactor: {
    children: [
      ['GetStarted', 'GetStarted', 0, 1],
      ['FunctionFile', 'referring', 0, 1],
      ['ExtensionPoint', 'ExtensionPoint', 1, MANY],
    ],
  },
  GetStarted: {
    children: [
      ['Title', 'referring', 1, 1],
      ['Description', 'referring', 1, 1],
      ['LearnMoreUrl', 'referring', 1, 1],
    ],
  },
  ExtensionPoint: { typed: { CustomFunctions: 'CustomFunctions', PrimaryCommandSurface: 'CommandSurface' } },
  CustomFunctions: {
    children: [
      ['Script', 'located', 1, 1],
      ['Page', 'located', 1, 1],
      ['Metadata', 'located', 0, 1],
      ['Namespace', 'referring', 0, 1],
    ],
  },
  located,
  referring,
  CommandSurface: { children: [['CustomTab', 'CustomTab', 0, MANY]] },
  CustomTab: {
    attributes: { id: 'short' },
    children: [
      ['Group', 'Group', 1, MANY],
      ['Label', 'referring', 1, 1],
    ],
  },
  Group: {
    attributes: { id: 'short' },
    children: [
      ['Label', 'referring', 1, 1],
      ['Icon', 'Icon', 1, 1],
      ['Control', 'Control', 1, MANY],
    ],
  },
  Control: { typed: { Button: 'Button' } },
  Button: {
    attributes: { id: 'short' },
    children: [
      ['Label', 'referring', 1, 1],
      ['Supertip', 'Supertip', 1, 1],
      ['Icon', 'Icon', 1, 1],
      ['Action', 'Action', 1, 1],
    ],
  },
  Supertip: {
    children: [
      ['Title', 'referring', 1, 1],
      ['Description', 'referring', 1, 1],
    ],
  },
  Icon: { children: [['bt:Image', 'icon', 1, MANY]] },
  icon: { attributes: { resid: 'id', size: 'size' } },
  Action: { typed: { ShowTaskpane: 'ShowTaskpane', ExecuteFunction: 'ExecuteFunction' } },
  ShowTaskpane: {
    children: [
      ['TaskpaneId', 'short', 0, 1],
      ['SourceLocation', 'referring', 1, 1],
      ['Title', 'referring', 0, 1],
    ],
  },
  ExecuteFunction: { children: [['FunctionName', 'long', 1, 1]] },
  Resources: {
    children: [
      ['bt:Images', 'bt:Images', 0, 1],
      ['bt:Urls', 'bt:Urls', 0, 1],
      ['bt:ShortStrings', 'bt:ShortStrings', 0, 1],
      ['bt:LongStrings', 'bt:LongStrings', 0, 1],
    ],
  },
  'bt:Images': { children: [['bt:Image', 'resource.url', 0, MANY]] },
  'bt:Urls': { children: [['bt:Url', 'resource.url', 0, MANY]] },
  'bt:ShortStrings': { children: [['bt:String', 'resource.short', 0, MANY]] },
  'bt:LongStrings': { children: [['bt:String', 'resource.long', 0, MANY]] },
  'resource.url': localised('url', true),
  'resource.short': localised('short', true),
  'resource.long': localised('long', true),
};

/** What the schemas would refuse, each with its place; empty for a manifest that they take. */
export const structureProblems = (root: XmlElement): string[] =>
  root.name === 'OfficeApp' ? check(root, 'OfficeApp', 'OfficeApp') : [`the root is ${root.name}`];

function check(element: XmlElement, ruleName: string, place: string): string[] {
  const rule = RULES[ruleName]!;
  if (rule.typed) {
    const type = element.attributes['xsi:type'] ?? '';
    const typed = rule.typed[type];
    return typed ? check(element, typed, `${place}[${type}]`) : [`${place}: type ${type || 'missing'}`];
  }
  return [
    ...attributeProblems(element, rule.attributes ?? {}, place),
    ...(rule.text && !TYPES[rule.text]!(element.text) ? [`${place}: ${element.text} is no ${rule.text}`] : []),
    ...(!rule.text && element.text !== '' ? [`${place}: text ${element.text}`] : []),
    ...childProblems(element, rule.children ?? [], place),
  ];
}

function attributeProblems(
  { attributes }: XmlElement,
  allowed: Readonly<Record<string, string>>,
  place: string,
): string[] {
  const given = Object.keys(attributes).filter((name) => !name.startsWith('xmlns'));
  const unknown = given.filter((name) => name !== 'xsi:type' && !(name in allowed));
  const wrong = Object.entries(allowed).filter(([name, type]) => {
    const value = attributes[name];
    if (value === undefined) return !type.endsWith('?');
    return !TYPES[type.replace('?', '')]!(value);
  });
  return [
    ...unknown.map((name) => `${place}: attribute ${name}`),
    ...wrong.map(([name, type]) => `${place}: ${name}="${attributes[name] ?? ''}" is no ${type.replace('?', '')}`),
  ];
}

function childProblems({ children }: XmlElement, rules: NonNullable<Rule['children']>, place: string): string[] {
  const places = children.map(({ name }) => rules.findIndex(([known]) => known === name));
  const unknown = children.filter((_, k) => places[k]! < 0).map(({ name }) => `${place}: ${name} may not be here`);
  const disordered = places.some((at, k) => k > 0 && at >= 0 && at < places[k - 1]!)
    ? [`${place}: order of children`]
    : [];
  const counts = rules.flatMap(([name, , least, most], k) => {
    const count = places.filter((at) => at === k).length;
    return count < least || count > most ? [`${place}: ${count} × ${name}`] : [];
  });
  const within = children.flatMap((child, k) => {
    const rule = rules[places[k]!];
    return rule ? check(child, rule[1], `${place}/${child.attributes.id ?? child.name}`) : [];
  });
  return [...unknown, ...disordered, ...counts, ...within];
}
