import { type Inputs, runTool } from '../../src/tools';
import { proposeSettings, type ValueSettings } from '../../src/tools/value/settings';
import { inputsOf, schemeOf } from './support';

/** Five clients with what customer value reads: an empty cell, an unreadable one, and one who loses money. */
export const HEADERS = ['Cliente', 'Facturación', 'Cuota', 'Margen %', 'Retención', 'Coste de servir', 'Familia'];
export const ROWS: (string | number)[][] = [
  ['A', 100_000, 0.5, 0.3, 0.9, 5_000, 'Hoteles'],
  ['B', 50_000, 0.25, 0.2, '', 1_000, 'Hoteles'],
  ['C', 20_000, 0.1, '', 0.7, 1_000, 'Bares'],
  ['D', 10_000, 0.5, 0.05, 0.8, 2_000, 'Bares'],
  ['E', 5_000, 0.5, 0.4, 'n/d', 100, 'Bares'],
];
export const scheme = () =>
  schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Retención', 'Coste de servir'] });
export const table = (rows = ROWS) => inputsOf([HEADERS, ...rows], scheme);
export const settingsFor = (inputs = table(), change: Partial<ValueSettings> = {}): ValueSettings => ({
  ...proposeSettings(inputs),
  ...change,
});

/** With what a client brought is worth assumed, where nothing states it, as the user may choose. */
export const atMean = (inputs: Inputs, language: 'es' | 'en') =>
  runTool('value', settingsFor(inputs, { brought: 'mean' }), inputs, language).sheets;
