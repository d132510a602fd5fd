import type { DocumentDataModel, Injector } from '@univerjs/core';
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
} from '@univerjs/core';
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { withEnglishSigns } from './formulaSpelling';
import { englishFunction, spanishFunction } from './functionNames';

type Nodes = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>;

/**
 * Has Univer's editors read a formula in Spanish spelling, for its colours, its help and the references that are clicked.
 * They know `,` only, and one that submits a formula "corrects" numbers: of `=SUMA(1;0,05)` it would make `=SUMA(1;0,5)`.
 * Formulas in cells are English, and read as before: only a text that stands in an editor is taken for Spanish.
 */
export function readSpanishInEditors(injector: Injector, isSpanish: () => boolean): void {
  const lexer = injector.get(LexerTreeBuilder);
  const instances = injector.get(IUniverInstanceService);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  const brackets = lexer.checkIfAddBracket.bind(lexer);
  const parameterAt = lexer.getFunctionAndParameter.bind(lexer);

  const names = injector.get(IDescriptionService);
  const informationOn = names.getFunctionInfo.bind(names);
  names.getFunctionInfo = (name) => {
    const found = informationOn(isSpanish() ? englishFunction(name) : name);
    return found && isSpanish() ? { ...found, functionName: spanishFunction(found.functionName) } : found;
  };

  const isEdited = (text: string): boolean =>
    isSpanish() &&
    [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY].some((id) => {
      const typed = instances.getUnit<DocumentDataModel>(id)?.getPlainText() ?? '';
      return typed.startsWith('=') && [typed, typed.slice(1), `${typed}A`].includes(text);
    });
  const english = (text: string): string => (isEdited(text) ? withEnglishSigns(text) : text);

  lexer.sequenceNodesBuilder = (text) => {
    const read = english(text);
    const nodes = build(read);
    return nodes && read !== text ? asTyped(nodes, text) : nodes;
  };
  lexer.checkIfAddBracket = (text) => brackets(english(text));
  lexer.getFunctionAndParameter = (text, at) => {
    const found = parameterAt(english(text), at);
    return found && isSpanish() ? { ...found, functionName: englishFunction(found.functionName) } : found;
  };
}

/** The nodes of a formula with the text that stands at their places; a whole formula's numbers are left to nobody's correction. */
function asTyped(nodes: Nodes, typed: string): Nodes {
  // The sign that begins a formula is in no node.
  let at = typed.startsWith('=') ? 1 : 0;
  return nodes.map((node) => {
    const token = typed.slice(at, (at += typeof node === 'string' ? node.length : node.token.length));
    if (typeof node === 'string') return token;
    if (typed.startsWith('=') && node.nodeType === sequenceNodeType.NUMBER) return token;
    return { ...node, token };
  });
}
