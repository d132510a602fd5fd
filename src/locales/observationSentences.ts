import type { LeftOutReason, Observation, StatusWord } from '../portfolio';
import { formatCount, formatList, formatNumber } from './numbers';
import { inQuotes, plain } from './quoted';
import type { Language } from './languages';
import { translator } from './translator';

/** What reading a table had to say, as one sentence. */
export function observationSentence({ id, params, words = [] }: Observation, language: Language): string {
  const t = translator(language);
  const given = plain(params);
  const withAmount = () => ({ ...given, amount: formatNumber(Number(params.amount), 'amount', language) });
  switch (id) {
    case 'rowsLeftOut': {
      const reason = t(`portfolio.leftOut.${params.reason as LeftOutReason}`);
      const named = params.detail && params.reason !== 'blank';
      const detail = named ? ` (${inQuotes(String(params.detail), language)})` : '';
      return t('portfolio.observation.rowsLeftOut', { ...given, reason, detail });
    }
    case 'lapsed':
      return t(`portfolio.observation.${params.inForce ? 'lapsedInForce' : 'lapsed'}`, withAmount());
    case 'potentialTurnover':
    case 'lostTurnover':
      return t(`portfolio.observation.${id}`, withAmount());
    case 'hiddenRows':
      return t(`portfolio.observation.hiddenRows.${params.read ? 'read' : 'out'}`, given);
    case 'emptyCellsInCount':
      return t(`portfolio.observation.${params.rule === 'zero' ? 'emptyCellsZero' : 'emptyCellsInCount'}`, given);
    case 'emptyCellsInFamilies':
      return t(`portfolio.observation.${params.rule === 'zero' ? 'emptyFamiliesZero' : id}`, given);
    case 'unknownKinds':
      return kindSentences(words, params, language).join(' ');
    case 'unmappedFamilies':
      return t(`portfolio.observation.${id}${Number(params.values) === 1 ? 'OfOne' : ''}`, given);
    default:
      return t(`portfolio.observation.${id}`, given);
  }
}

/** Words of the kind column that a sentence names one by one. */
const NAMED = 6;

/** Which words are not known, with how many clients have them, and which are read as the user has said. */
function kindSentences(words: readonly StatusWord[], { column }: Observation['params'], language: Language): string[] {
  const t = translator(language);
  const counted = ({ text, count }: StatusWord): string =>
    `${inQuotes(text, language)} (${formatCount(count, language)})`;
  const open = words.filter(({ kind }) => kind === null);
  const rest = open.slice(NAMED);
  const clients = formatCount(rest.reduce((sum, { count }) => sum + count, 0), language); // prettier-ignore
  const named = open.slice(0, NAMED).map(counted);
  const more = rest.length > 0 ? [t('portfolio.observation.kindsMore', { count: rest.length, clients })] : [];
  const told = words.flatMap((word) =>
    word.kind === null
      ? []
      : [
          t('portfolio.observation.toldKind', {
            word: counted(word),
            kind: t(`words.kind.${word.kind}`).toLowerCase(),
          }),
        ],
  );
  return [
    ...(open.length > 0
      ? [
          t('portfolio.observation.unknownKinds', {
            column: String(column),
            count: open.length,
            words: formatList([...named, ...more], language),
          }),
        ]
      : []),
    ...(told.length > 0 ? [t('portfolio.observation.toldKinds', { words: formatList(told, language) })] : []),
  ];
}
