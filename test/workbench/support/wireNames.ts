import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const bundle = join(
  createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  '../dist/excel-win32-16.01.debug.js',
);

/** `Class.member` → the member's name on the wire, as the client's own source calls it. */
export function wireNames(): Map<string, string> {
  const lines = readFileSync(bundle, 'utf8').split('\n');
  const names = new Map<string, string>();
  let member = '';
  for (const line of lines) {
    const property = /Object\.defineProperty\((\w+)\.prototype, "(\w+)"/.exec(line);
    const method = /^\s*(\w+)\.prototype\.(\w+) = function/.exec(line);
    if (property) member = `${property[1]}.${property[2]}`;
    else if (method) member = `${method[1]}.${method[2]}`;
    const wire =
      /_createPropertyObject\(\w[\w.]*, this, "(\w+)"/.exec(line) ??
      /_invokeSetProperty\(this, "(\w+)"/.exec(line) ??
      /_invokeMethod\(this, "(\w+)"/.exec(line) ??
      /_createMethodObject\(\w[\w.]*, this, "(\w+)"/.exec(line);
    if (wire && member && !names.has(member)) names.set(member, wire[1]!);
  }
  // Read-only properties are only named in the lists of scalars.
  const text = lines.join('\n');
  const lists =
    /Object\.defineProperty\((\w+)\.prototype, "_scalarPropertyNames", \{\s*get: function \(\) \{\s*return \[([^\]]*)\];[\s\S]*?"_scalarPropertyOriginalNames", \{\s*get: function \(\) \{\s*return \[([^\]]*)\];/g;
  for (const [, cls, members, originals] of text.matchAll(lists)) {
    const split = (list: string): string[] => list.split(',').map((part) => part.trim().replaceAll('"', ''));
    const wires = split(originals!);
    split(members!).forEach((name, i) => names.set(`${cls}.${name}`, wires[i] ?? name));
  }
  return names;
}
