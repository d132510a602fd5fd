import type { Histories } from '../../value';

/** Models know no names, and thousands of them would be copied for each thread. */
export const withoutNames = (histories: Histories): Histories => ({
  ...histories,
  clients: new Array<string>(histories.clients.length).fill(''),
});
