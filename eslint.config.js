import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The plugin's own rules; its recommended list also brings ESLint's and prettier's. */
const officeAddinRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }) =>
    Object.entries(rules).filter(([name]) => name.startsWith('office-addins/')),
  ),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'out/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-params': ['error', 4],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[regex.pattern=/\\(\\?<[=!]/]',
          'Literal[value=/\\(\\?<[=!]/]',
          'TemplateElement[value.raw=/\\(\\?<[=!]/]',
        ].map((selector) => ({
          selector,
          message: 'Safari before 16.4 cannot read a pattern that looks behind: the whole file would not run there.',
        })),
      ],
    },
  },
  // The arguments of a member are those that Excel's own has; a row of a test's table hands over all that stands in it.
  { files: ['src/workbench/host/objects/**', 'test/**'], rules: { 'max-params': ['error', 6] } },
  { files: ['bench/**', 'corpus/**', 'fuzz/**'], rules: { 'no-console': 'off' } },
  { files: ['src/taskpane/**'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: officeAddinRules,
  },
);
