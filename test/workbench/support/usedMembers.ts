import { relative } from 'node:path';
import ts from 'typescript';
import { TYPES_ONLY } from '../../support/usedApiSets';

export interface UsedMember {
  /** `Class.member` as @types/office-js names them. */
  member: string;
  /** `path:line` of the first use. */
  where: string;
}

/** Members that every client object has and the client itself answers. */
const CLIENT_SIDE = new Set(['load', 'context', 'isNullObject', 'set', 'toJSON', 'track', 'untrack', 'sync']);
/** Classes of the client that are no objects of the host. */
const NOT_HOSTED = new Set([
  'RequestContext',
  'ClientResult',
  'ClientObject',
  'TrackedObjects',
  'Error',
  'EventHandlerResult',
]);

/** Every member of an Excel class that the files use, found by type: `x.values` counts when x is an `Excel.Range`. */
export function usedMembers(files: readonly string[]): UsedMember[] {
  if (files.length === 0) return [];
  const program = ts.createProgram([...files], TYPES_ONLY);
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();

  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
    const owner = declaration?.parent;
    if (!declaration || !owner || !ts.isClassDeclaration(owner) || !owner.name) return;
    if (!isExcel(owner) || NOT_HOSTED.has(owner.name.text) || CLIENT_SIDE.has(symbol!.name)) return;
    const member = `${owner.name.text}.${symbol!.name}`;
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    if (!found.has(member))
      found.set(member, { member, where: `${relative(process.cwd(), file.fileName)}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name, checker.getSymbolAtLocation(node.name));
    ts.forEachChild(node, visit);
  };
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (source) visit(source);
  }
  return [...found.values()].sort((a, b) => (a.member < b.member ? -1 : 1));
}

function isExcel(node: ts.ClassDeclaration): boolean {
  const module = node.parent?.parent;
  return !!module && ts.isModuleDeclaration(module) && module.name.text === 'Excel';
}
