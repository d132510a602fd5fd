import { relative, sep } from 'node:path';
import ts from 'typescript';

/** A requirement set at a version: `ExcelApi` `1.13`. */
export interface ApiSet {
  readonly set: string;
  readonly version: string;
}

/** A member of Office.js that a source uses, and what it needs. */
export interface UsedApi {
  /** `Range.values`, `UI.openBrowserWindow`: by the class or interface that declares it. */
  readonly member: string;
  readonly needs: ApiSet;
  /** The sets that the code has asked for before it comes to this place. */
  readonly asked: readonly ApiSet[];
  /** `path:line`. */
  readonly where: string;
}

/** How the project's code is compiled where it is only asked for its types. */
export const TYPES_ONLY: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  resolveJsonModule: true,
  esModuleInterop: true,
  skipLibCheck: true,
  strict: true,
  noEmit: true,
  types: ['office-js'],
};

/**
 * Every place where the files use a member of Office.js that belongs to a requirement set, by type: members of classes
 * and interfaces, properties of event arguments, options in object literals and values of enumerations. The sets are read
 * from the comments of `@types/office-js`; a member without one has that of its class.
 */
export function usedApiSets(files: readonly string[]): UsedApi[] {
  const program = ts.createProgram([...files], TYPES_ONLY);
  const checker = program.getTypeChecker();
  const found: UsedApi[] = [];

  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const declared = (symbol?.declarations ?? []).filter(isOffice);
    if (declared.length === 0) return;
    // Of overloads the oldest: which of them is meant, the compiler knows, and the newer ones only add arguments.
    const needs = declared
      .map(apiSetOf)
      .filter((set) => set !== null)
      .sort((a, b) => compare(a.version, b.version))[0];
    if (!needs) return;
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const owner = declared[0]!.parent as { name?: ts.Identifier };
    found.push({
      member: `${owner.name?.text ?? ''}.${symbol!.name}`,
      needs,
      asked: askedBefore(node, checker),
      where: `${relative(process.cwd(), file.fileName).split(sep).join('/')}:${line + 1}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name, checker.getSymbolAtLocation(node.name));
    else if (ts.isObjectLiteralExpression(node)) {
      const wanted = checker.getContextualType(node);
      for (const { name } of node.properties) {
        if (name && ts.isIdentifier(name)) note(name, wanted?.getProperty(name.text));
      }
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(name, checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (source) visit(source);
  }
  return found;
}

const isOffice = (node: ts.Node): boolean =>
  node.getSourceFile().fileName.includes('/@types/office-js/') && !ts.isModuleDeclaration(node);

/** The set that a declaration's comment names, or its owner's; null where none is told. */
function apiSetOf(node: ts.Declaration): ApiSet | null {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const set = told(at);
    if (set) return set;
  }
  return null;
}

/** Sets that no Excel on a desk and on the web has alike: never to be used without having asked. */
const NOWHERE_SURE = '99';

function told(node: ts.Node): ApiSet | null {
  const text = node.getSourceFile().text;
  const comment = ts.getLeadingCommentRanges(text, node.pos)?.at(-1);
  if (!comment) return null;
  const said = text.slice(comment.pos, comment.end);
  const hosted = /\[Api set: (\w+)(?: (\d+\.\d+))?([^\]]*)\]/.exec(said);
  if (hosted) {
    const [, set, version] = hosted;
    return { set: set!, version: version ?? NOWHERE_SURE };
  }
  const common = /\*\*Requirement sets?\*\*:[\s*]*(?:-\s*)?\{@link \S+ \| (\w+)(?: (\d+\.\d+))?\}/.exec(said);
  return common && common[1] !== 'Not' ? { set: common[1]!, version: common[2] ?? '1.1' } : null;
}

/**
 * What was asked with `isSetSupported` on the way to a place: in the condition of an `if`, `?:` or `&&` around it, or
 * of one before it that leaves (`if (!asked) return`).
 */
function askedBefore(node: ts.Node, checker: ts.TypeChecker): ApiSet[] {
  const asked: ApiSet[] = [];
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.thenStatement === at) asked.push(...granted(parent.expression, checker));
    else if (ts.isConditionalExpression(parent) && parent.whenTrue === at)
      asked.push(...granted(parent.condition, checker));
    else if (
      ts.isBinaryExpression(parent) &&
      parent.right === at &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    )
      asked.push(...granted(parent.left, checker));
    else if (ts.isBlock(parent)) {
      for (const before of parent.statements) {
        if (before === at) break;
        if (ts.isIfStatement(before) && leaves(before.thenStatement) && ts.isPrefixUnaryExpression(before.expression)) {
          const { operator, operand } = before.expression;
          if (operator === ts.SyntaxKind.ExclamationToken) asked.push(...granted(operand, checker));
        }
      }
    }
  }
  return asked;
}

const leaves = (statement: ts.Statement): boolean => {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
};

/** Sets that are there when a condition holds; a function that only asks counts as what it asks. */
function granted(condition: ts.Expression, checker: ts.TypeChecker, depth = 0): ApiSet[] {
  if (ts.isParenthesizedExpression(condition)) return granted(condition.expression, checker, depth);
  if (ts.isBinaryExpression(condition)) {
    const both = condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return both ? [condition.left, condition.right].flatMap((side) => granted(side, checker, depth)) : [];
  }
  if (ts.isIdentifier(condition)) {
    const variable = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const made = variable && ts.isVariableDeclaration(variable) ? variable.initializer : undefined;
    return made && depth < 3 ? granted(made, checker, depth + 1) : [];
  }
  if (!ts.isCallExpression(condition)) return [];
  const { expression, arguments: given } = condition;
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'isSetSupported') {
    const [set, version] = given.map((argument) => checker.getTypeAtLocation(argument));
    return set?.isStringLiteral()
      ? [{ set: set.value, version: version?.isStringLiteral() ? version.value : '1.1' }]
      : [];
  }
  const body = bodyOf(aliased(checker.getSymbolAtLocation(expression), checker)?.valueDeclaration);
  return body && depth < 3 ? granted(body, checker, depth + 1) : [];
}

const aliased = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Symbol | undefined =>
  symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The one expression that a function comes to. */
function bodyOf(declaration: ts.Node | undefined): ts.Expression | undefined {
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  if (!made || !(ts.isArrowFunction(made) || ts.isFunctionDeclaration(made)) || !made.body) return undefined;
  if (!ts.isBlock(made.body)) return made.body;
  const [only] = made.body.statements;
  return made.body.statements.length === 1 && only && ts.isReturnStatement(only) ? only.expression : undefined;
}

/** Versions are two numbers, not a decimal: 1.9 comes before 1.13. */
export function compare(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return x![0]! - y![0]! || (x![1] ?? 0) - (y![1] ?? 0);
}
