/** A command of the add-in on the ribbon. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the largest icon up to 32 px, or null. */
  readonly icon: string | null;
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'function'; readonly name: string };
}
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What the workbench takes from an add-in's manifest, in one language. */
export interface AddinManifest {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  readonly paneUrl: string;
  /** Namespace and metadata of the custom functions, or null when the add-in has none. */
  readonly functions: { readonly namespace: string; readonly metadataUrl: string } | null;
}

/**
 * Reads an add-in's XML manifest.
 * @param locale language of labels, e.g. `es-ES`; without an override the default value is taken, as Excel does
 * @param toLocal maps the manifest's addresses to where the workbench serves them
 * @throws Error naming what is missing
 */
export function readManifest(xml: string, locale: string, toLocal: (url: string) => string): AddinManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml: no OfficeApp element');
  const resources = readResources(root, locale);
  const resource = (element: Element | undefined) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const pane = child(child(root, 'DefaultSettings'), 'SourceLocation')?.getAttribute('DefaultValue');
  if (pane == null) throw new Error('manifest.xml: DefaultSettings has no SourceLocation');

  const points = descendants(root, 'ExtensionPoint');
  const commands = points.filter((point) => typeOf(point) === 'PrimaryCommandSurface');
  const functions = points.find((point) => typeOf(point) === 'CustomFunctions');
  return {
    name: localized(child(root, 'DisplayName'), locale),
    paneUrl: toLocal(pane),
    tabs: commands.flatMap((point) => [...point.children].map((tab) => readTab(tab, resource, toLocal))),
    functions:
      functions === undefined
        ? null
        : {
            namespace: resource(child(functions, 'Namespace')),
            metadataUrl: toLocal(resource(child(child(functions, 'Metadata'), 'SourceLocation'))),
          },
  };
}

const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent === undefined ? undefined : [...parent.children].find(({ localName }) => localName === name);
const descendants = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
const typeOf = (element: Element | undefined): string =>
  element?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';

/** An element's default value or its override in the language. */
function localized(element: Element | undefined, locale: string): string {
  if (element === undefined) return '';
  const override = [...element.children].find((entry) => entry.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function readResources(root: Element, locale: string): ReadonlyMap<string, string> {
  const entries = descendants(root, 'Resources').flatMap((resources) =>
    [...resources.children].flatMap((list) => [...list.children]),
  );
  return new Map(entries.map((entry) => [entry.getAttribute('id') ?? '', localized(entry, locale)]));
}

/** A custom tab, or an `OfficeTab` (the add-in's groups on one of Excel's own tabs, named by its id). */
function readTab(tab: Element, resource: (element?: Element) => string, toLocal: (url: string) => string): RibbonTab {
  const id = tab.getAttribute('id') ?? '';
  return {
    id,
    label: resource(child(tab, 'Label')) || id.replace(/^Tab/, ''),
    groups: descendants(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resource(child(group, 'Label')),
      controls: [...group.children]
        .filter(({ localName }) => localName === 'Control')
        .map((control) => readControl(control, resource, toLocal)),
    })),
  };
}

function readControl(
  control: Element,
  resource: (element?: Element) => string,
  toLocal: (url: string) => string,
): RibbonControl {
  const action = child(control, 'Action');
  const images = [...(child(control, 'Icon')?.children ?? [])]
    .map((image) => ({ size: Number(image.getAttribute('size')), url: resource(image) }))
    .filter(({ size }) => size <= 32)
    .sort((a, b) => b.size - a.size);
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    tip: resource(child(child(control, 'Supertip'), 'Description')),
    icon: images[0] === undefined ? null : toLocal(images[0].url),
    action:
      typeOf(action) === 'ExecuteFunction'
        ? { kind: 'function', name: child(action, 'FunctionName')?.textContent?.trim() ?? '' }
        : { kind: 'showPane' },
  };
}
