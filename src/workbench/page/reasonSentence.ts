import { errorNamed } from '../../locales';
import type { CellReason } from '../functions';
import { type Language, sizeText, WORDS } from './words';

/** Why a cell shows an error, in the workbench's language: the function's own sentence where it has given one. */
export function reasonSentence(reason: CellReason, language: Language): string {
  const words = WORDS[language].reason;
  switch (reason.kind) {
    case 'said':
      return reason.sentence;
    case 'missingArgument':
      return words.missingArgument(reason.parameter);
    case 'tooManyArguments':
      return words.tooManyArguments(reason.most);
    case 'argumentType':
      return words.argumentType(reason.parameter, reason.type);
    case 'oneCell':
      return words.oneCell(reason.parameter);
    case 'tooLarge':
      return words.tooLarge(sizeText(reason.bytes, language));
    case 'inAnswer':
    case 'fromElsewhere':
      return words[reason.kind](errorNamed(reason.error, language));
    default:
      return words[reason.kind];
  }
}
