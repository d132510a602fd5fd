import type { menu as spanish } from '../es/menu';

/** The menu: schemes, language and help, in English. */
export const menu: typeof spanish = {
  name: 'Name',
  choose: 'Schemes of the workbook',
  unsaved: '(not saved)',
  changed: '(with changes not saved)',
  groups: { kept: 'In the workbook', unsaved: 'Not saved' },
  save: 'Save in the workbook',
  saved: 'Saved in the workbook',
  duplicate: 'Duplicate',
  delete: 'Delete',
  deleteSure: '“{{name}}” will be deleted from the workbook; written columns stay.',
  deleteUnsaved: 'The changes that you have not saved go with it.',
  deleteYes: 'Delete it',
  export: 'Export',
  import: 'Import',
  start: 'Start again with',
  presetHelp: 'Families, share, turnover and unpaid bills, with the weights and loyalty of the method’s example.',
  language: 'Language',
  languages: { es: 'Español', en: 'English' },
  help: 'Help',
  changes:
    'A new scheme is also saved when the columns are written, a report is made or a snapshot is saved. Changes of a saved one, only by saving it or writing the columns.',
};
