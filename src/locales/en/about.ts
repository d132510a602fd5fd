import type { about as spanish } from '../es/about';

/** What the menu says of the add-in itself, in English. */
export const about: typeof spanish = {
  version: 'CEC 4444, version {{version}} ({{contents}})',
  contents: 'Hash of the contents of this build: {{contents}}',
  support: 'When something does not work',
  privacy: 'Privacy',
};
