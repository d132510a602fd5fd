import { availableParallelism } from 'node:os';
import { browserTests } from './test/support/browserTests.js';

/**
 * `.m?js` from these packages is ESM only and must be transformed for jest's CommonJS.
 */
const esmOnly = [
  'valibot',
  'd3-[a-z-]+',
  'internmap',
  'delaunator',
  'robust-predicates',
  'tinybench',
  '@univerjs',
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];

const common = {
  transform: {
    '^.+\\.(tsx?|m?js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { react: { runtime: 'automatic' }, legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

const projects = [
  {
    ...common,
    displayName: 'node',
    testEnvironment: 'node',
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.browser\\.test\\.ts$'],
  },
  {
    ...common,
    displayName: 'dom',
    testEnvironment: 'jsdom',
    setupFiles: ['<rootDir>/test/support/browserGlobals.ts'],
    globalSetup: '<rootDir>/test/support/fluentOnce.ts',
    moduleNameMapper: { '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/fluent/components.cjs' },
    testMatch: ['<rootDir>/test/**/*.test.tsx'],
  },
];
const browser = {
  ...common,
  displayName: 'browser',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
  globalSetup: '<rootDir>/test/support/bundleOnce.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/browserSetup.ts'],
};

export default {
  // Jest leaves one core free; of two that would be half, and much of the time a test waits for a browser or a program.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: browserTests.wanted ? [...projects, browser] : projects,
  reporters: ['default', '<rootDir>/test/support/closingLineReporter.js'],
  testTimeout: 120_000,
  // The spreadsheet engine leaves timers and message ports behind when it is disposed of; results are in by then.
  forceExit: true,
};
