import { chartSamples } from './chartSamples';
import { eventSamples } from './eventSamples';
import { rangeSamples } from './rangeSamples';
import { ruleSamples } from './ruleSamples';
import { tableSamples } from './tableSamples';
import { workbookSamples } from './workbookSamples';

export type { Sample } from './sample';
/** All samples, for jest headless and for the page. */
export const samples = [
  ...rangeSamples,
  ...tableSamples,
  ...workbookSamples,
  ...eventSamples,
  ...chartSamples,
  ...ruleSamples,
];
