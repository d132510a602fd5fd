import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

export type Levels = Record<string, Record<string, number>>;

/** Stands for members that no ExcelApi level has: online-only, desktop-only and preview ones. */
export const NEVER = 99;

const declarations = createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');

/** Minor ExcelApi level of every class member (1 = 1.1 or not said), read from the comments of @types/office-js. */
export function requirementLevels(): Levels {
  const text = readFileSync(declarations, 'utf8');
  const file = ts.createSourceFile('office.d.ts', text, ts.ScriptTarget.ES2022, false);
  const levelOf = (node: ts.Node): number | null => {
    const comment = ts.getLeadingCommentRanges(text, node.pos)?.at(-1);
    if (!comment) return null;
    const said = text.slice(comment.pos, comment.end);
    const level = /\[Api set: ExcelApi 1\.(\d+)/.exec(said);
    if (level) return Number(level[1]);
    return /\[Api set: ExcelApi(Online|Desktop|.*BETA)/.test(said) ? NEVER : null;
  };
  const levels: Levels = {};
  file.forEachChild((module) => {
    if (!ts.isModuleDeclaration(module) || module.name.text !== 'Excel' || !module.body) return;
    module.body.forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const members = (levels[node.name.text] ??= {});
      const usual = levelOf(node) ?? 1;
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const level = levelOf(member) ?? usual;
        members[member.name.text] = Math.min(members[member.name.text] ?? NEVER, level);
      }
    });
  });
  return levels;
}
