import { ACTIONS, type ActionId, type ActionSource } from '../../accounts';
import { type Language, wordsOf } from '../../locales';
import { decisionsWords } from '../../locales/tools/decisions';
import { valueCardWords } from '../../locales/tools/valueCard';
import { type ContractsReport, contractsReport } from '../contracts/compute';
import { type ContractsSettings, contractsSettingsOf } from '../contracts/settings';
import { type Decisions, decisionsOf } from '../decisions/compute';
import { decisionsSettingsOf } from '../decisions/settings';
import { type NetworkReport, networkReport } from '../network/compute';
import { networkSettingsOf } from '../network/settings';
import { isForecast, type PurchaseReport, purchaseReport } from '../purchases/compute';
import { purchaseSettingsOf } from '../purchases/settings';
import { purchaseTerms } from '../purchases/terms';
import type { Inputs } from '../tool';
import { assumesBrought, type ValueReport, valueReport } from './compute';
import { contractCard } from './contractCard';
import { howComputed } from './explain';
import { type CardLines, forecastCard } from './forecastCard';
import { networkCard } from './networkCard';
import { sourcesOf } from './sources';
import { gapText, money, sayOf, termsLine } from './page';
import { type ValueSettings, valueSettingsOf } from './settings';

/** What one client is worth, and how that was computed. */
export type ValueCard = CardLines;

interface Made {
  readonly classification: Inputs['classification'];
  readonly lists: readonly unknown[];
  readonly told: string;
  readonly settings: ValueSettings;
  readonly value: ValueReport;
  readonly bought: PurchaseReport | null;
  readonly decisions: Decisions;
  readonly order: readonly ActionSource[];
  readonly contracts: { readonly report: ContractsReport; readonly settings: ContractsSettings };
  /** Where there is a list of relations; with the header of the own values. */
  readonly network: { readonly report: NetworkReport; readonly header: string | null } | null;
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
    inputs.kept?.contracts,
    inputs.kept?.network,
    inputs.date,
  ]);
  const lists = [purchases, inputs.contracts, inputs.relations];
  if (last?.classification === classification && last.told === told && last.lists.every((one, k) => one === lists[k]))
    return last;
  const settings = valueSettingsOf(inputs);
  const bought = purchases
    ? purchaseReport(inputs, purchases, purchaseTerms(inputs, purchases, purchaseSettingsOf(inputs)))
    : null;
  const value = valueReport(inputs, settings);
  const ruled = decisionsSettingsOf(inputs);
  const decisions = decisionsOf(inputs, ruled, value);
  const ofContracts = contractsSettingsOf(inputs);
  const ofNetwork = networkSettingsOf(inputs);
  last = {
    ...{ classification, lists, told, settings, value, bought, decisions, order: ruled.order },
    contracts: { report: contractsReport(inputs, ofContracts), settings: ofContracts },
    network: inputs.relations
      ? { report: networkReport(inputs, inputs.relations, ofNetwork), header: ofNetwork.value }
      : null,
  };
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
 * A client's value and, as far as there are such lists or columns, what its purchases and its contracts let one expect and
 * what its network adds, with the sum of each in words: no figure without horizon, unit and rate.
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
  const { contracts, network } = made;
  const others = [
    ...(bought ? [forecastCard(bought, page, client)] : []),
    contractCard(contracts.report, contracts.settings, page, client),
    ...(network ? [networkCard(network.report, network.header, page, client)] : []),
  ];
  return {
    lines: [...lines, ...others.flatMap((other) => other.lines)],
    how: [...how, ...others.flatMap((other) => other.how)],
  };
}
