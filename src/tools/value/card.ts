import { ACTIONS, type ActionId, type ActionSource } from '../../accounts';
import { type Language, wordsOf } from '../../locales';
import { decisionsWords } from '../../locales/tools/decisions';
import { valueCardWords } from '../../locales/tools/valueCard';
import { type Decisions, decisionsOf } from '../decisions/compute';
import { decisionsSettingsOf } from '../decisions/settings';
import { isForecast, type PurchaseReport, purchaseReport } from '../purchases/compute';
import { moneyTerms } from '../purchases/terms';
import type { Inputs } from '../tool';
import { assumesBrought, type ValueReport, valueReport } from './compute';
import { howComputed, sourcesOf } from './explain';
import { type CardLines, forecastCard } from './forecastCard';
import { gapText, money, sayOf, termsLine } from './page';
import { type ValueSettings, valueSettingsOf } from './settings';

/** What one client is worth, and how that was computed. */
export type ValueCard = CardLines;

interface Made {
  readonly classification: Inputs['classification'];
  readonly purchases: Inputs['purchases'];
  readonly told: string;
  readonly settings: ValueSettings;
  readonly value: ValueReport;
  readonly bought: PurchaseReport | null;
  readonly decisions: Decisions;
  readonly order: readonly ActionSource[];
}

/** The last portfolio's values: cards are opened one after another. */
let last: Made | null = null;

function madeOf(inputs: Inputs): Made {
  const { classification } = inputs;
  // A card does not wait for a forecast: it tells one that was made for a sheet or for columns.
  const purchases = inputs.purchases && isForecast(inputs.purchases.reading) ? inputs.purchases : undefined;
  const told = JSON.stringify([
    inputs.kept?.value,
    inputs.kept?.purchases,
    inputs.kept?.profitability,
    inputs.kept?.decisions,
  ]);
  if (last?.classification === classification && last.purchases === purchases && last.told === told) return last;
  const settings = valueSettingsOf(inputs);
  const starts = inputs.kept?.purchases as { readonly startsKnown?: boolean } | undefined;
  const terms = { startsKnown: starts?.startsKnown === true, ...moneyTerms(inputs) };
  const bought = purchases ? purchaseReport(inputs, purchases, terms) : null;
  const value = valueReport(inputs, settings);
  const ruled = decisionsSettingsOf(inputs);
  const decisions = decisionsOf(inputs, ruled, value);
  last = { classification, purchases, told, settings, value, bought, decisions, order: ruled.order };
  return last;
}

/** What rules over the value group, where another source decides the main action; nothing where the group itself does. */
function rulingLine({ decisions, order }: Made, client: number, language: Language): string[] {
  const source = order[decisions.decider[client]! - 1];
  if (source === undefined || source === 'value') return [];
  const words = wordsOf(decisionsWords, language);
  const action = ACTIONS[source][decisions.said[source][client]! - 1] as ActionId;
  return [
    wordsOf(valueCardWords, language)('rules', {
      source: words(`source.${source}`).toLowerCase(),
      action: words(`action.${action}`),
    }),
  ];
}

/**
 * A client's value and, where a purchase list is at hand, what its purchases let one expect, with the sum of each in words:
 * no figure without horizon, unit and rate.
 */
export function valueCard(inputs: Inputs, client: number, language: Language): ValueCard {
  const made = madeOf(inputs);
  const { settings, value, bought } = made;
  const say = sayOf(inputs, language);
  const card = wordsOf(valueCardWords, language);
  const page = { report: value, inputs, settings, say, language };
  const terms = termsLine(page);
  const reason = gapText(page, client);
  const group = value.segments[client]!;
  const net = money(value.values.net[client]!, page);
  const lines =
    reason !== ''
      ? [card('none', { reason })]
      : [
          card(value.values.basis === 'sales' ? 'sales' : 'value', { value: net, terms }),
          ...(group > 0 ? [card('group', { group: say(`segments.s${group as 1 | 2 | 3}`) })] : []),
          ...(group === 1 && value.values.net[client] === 0 ? [card('tie')] : []),
          ...rulingLine(made, client, language),
        ];
  const how = reason !== '' ? [] : [howComputed(page, client)];
  const sources = sourcesOf(page, client);
  if (how.length > 0 && sources !== '') how.push(card('sources', { sources }));
  const brought = value.values.referral[client]!;
  if (how.length > 0 && brought > 0 && value.figures.newReferrals.values[client]! > 0) {
    how.push(card('twice', { value: money(brought, page) }));
    if (assumesBrought(value, client)) how.push(card('broughtMean'));
  }
  if (!bought) return { lines, how };
  const of = forecastCard(bought, page, client);
  return { lines: [...lines, ...of.lines], how: [...how, ...of.how] };
}
