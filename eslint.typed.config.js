import base from './eslint.config.js';

/**
 * What `npm run lint` checks beyond `eslint.config.js`: what only types can tell, a promise that nobody waits for and a
 * kind that a switch has forgotten. Apart from it, so that one file is checked in a moment.
 */
export default [
  ...base,
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
];
