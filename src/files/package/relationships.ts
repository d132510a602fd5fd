import { Splices } from '../xml/splices';
import { encodeAttribute } from '../xml/text';
import { childrenOf } from '../xml/tree';
import type { OpcPackage } from './opcPackage';

/** One arrow from a part to another part (or, if external, to an address). */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: 'worksheet', 'table' … the same in transitional and strict files. */
  readonly type: string;
  /** Name of the part it leads to; the address as written if external. */
  readonly target: string;
  readonly external: boolean;
}

/** Address before the last step of relationship types in transitional files, the only kind we create. */
export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Name of the part that holds a part's relationships; '' is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Part name for a target written in a relationship of `part`. */
function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Relationships of a part; none if it has no such part. */
export function relationshipsOf(opc: OpcPackage, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!opc.has(name)) return [];
  return childrenOf(opc.xml(name), 'Relationship').map(({ attributes }) => {
    const external = attributes.get('TargetMode') === 'External';
    const written = attributes.get('Target') ?? '';
    const resolved = resolveTarget(part, written);
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').pop() ?? '',
      target: external || opc.has(resolved) ? (external ? written : resolved) : safeDecode(resolved),
      external,
    };
  });
}

function safeDecode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The target as Excel writes it, seen from the part's folder: `../tables/table1.xml`. Some readers know no other. */
function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Adds an arrow from `part` to `target` (a part name) and returns its id. */
export function addRelationship(opc: OpcPackage, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!opc.has(name)) opc.setText(name, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
  const used = new Set(relationshipsOf(opc, part).map(({ id }) => id));
  let n = used.size + 1;
  while (used.has(`rId${n}`)) n++;
  const root = opc.xml(name);
  const splices = new Splices(opc.text(name));
  splices.append(
    root,
    `<${root.prefix}Relationship Id="rId${n}" Type="${RELATIONSHIP_TYPES}/${type}" Target="${encodeAttribute(relativeTarget(part, target))}"/>`,
  );
  opc.setText(name, splices.apply());
  return `rId${n}`;
}

/** Takes out the arrows that `drop` chooses. */
export function removeRelationships(opc: OpcPackage, part: string, drop: (found: Relationship) => boolean): void {
  const name = relationshipsPart(part);
  const dropped = new Set(
    relationshipsOf(opc, part)
      .filter(drop)
      .map(({ id }) => id),
  );
  if (dropped.size === 0) return;
  const splices = new Splices(opc.text(name));
  for (const element of childrenOf(opc.xml(name), 'Relationship')) {
    if (dropped.has(element.attributes.get('Id') ?? '')) splices.replace(element.start, element.end, '');
  }
  opc.setText(name, splices.apply());
}
