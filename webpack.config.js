import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import ForkTsChecker from 'fork-ts-checker-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { BudgetPlugin } from './src/entry/build/budgetPlugin.js';
import { certificates } from './src/entry/build/certificates.js';
import { ContentsPlugin } from './src/entry/build/contentsPlugin.js';
import { FunctionFilesPlugin } from './src/entry/build/functionFilesPlugin.js';
import { panePolicy } from './src/entry/build/policy.js';
import { DEVELOPMENT, releaseManifest } from './src/entry/build/releaseManifest.js';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * Groups of sentences that are not in the first load: those that only the command line says, and those of parts that
 * bring their own when they are fetched. Every kilobyte before the pane's first paint counts.
 */
const LATER = [
  'cli',
  'files',
  'finder',
  'checks',
  ...[...readFileSync(join(root, 'src/locales/editors/es.ts'), 'utf8').matchAll(/^export \{ (\w+) \}/gm)].map(
    ([, group]) => group,
  ),
];
/** Largest initial JavaScript, gzipped: what is fetched before the pane is painted, without workers. */
const BUDGET_KB = 209;

/**
 * The add-in. `npm run build` names the address that it will be served from in `CEC_URL`, and whom users ask in
 * `CEC_SUPPORT`; without an address it is for the development server. `--env quick` is what `npm start` shows: the same
 * code, neither made small nor checked, in a quarter of the time.
 */
export default ({ quick = false } = {}, { mode = 'production' }) => {
  const release = mode === 'production';
  const address = new URL(process.env.CEC_URL ?? DEVELOPMENT).href.replace(/\/?$/, '/');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const certificate = certificates();
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: release ? false : 'source-map',
    entry: { taskpane: './src/entry/main.ts' },
    output: {
      path: join(root, 'dist'),
      filename: release ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: release ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: { 'rtl-css-js/core': join(root, 'src/entry/build/leftToRight.ts') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // The rooms declare what they are when loaded: nothing but the entry and the worker does anything.
          sideEffects: false,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', development: !release } },
              },
            },
          },
        },
        { test: /src[\\/](entry[\\/]main|taskpane[\\/]desk[\\/]worker)\.ts$/, sideEffects: true },
      ],
    },
    optimization: { splitChunks: false, ...(quick ? { minimize: false, concatenateModules: false } : {}) },
    performance: { hints: false },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(new RegExp(`^\\./(${LATER.join('|')})$`), (request) => {
        if (/locales[\\/](es|en)$/.test(request.context)) {
          request.request = `data:text/javascript,export const ${request.request.slice(2)} = {};`;
        }
      }),
      new HtmlPlugin({
        template: 'src/entry/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        templateParameters: { policy: panePolicy({ development: !release }) },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (xml) => releaseManifest(xml.toString(), { address, version }),
          },
        ],
      }),
      new FunctionFilesPlugin({ root, address, support: process.env.CEC_SUPPORT ?? null }),
      new ContentsPlugin({ version }),
      ...(release && !quick
        ? [
            new ForkTsChecker({ typescript: { configFile: 'tsconfig.json' } }),
            new BudgetPlugin({ kilobytes: BUDGET_KB, atOnce: ['pane'] }),
          ]
        : []),
    ],
    devServer: {
      port: 3443,
      server: { type: 'https', options: certificate.options },
      // At the end, where whoever started it is looking.
      onListening: ({ logger }) => logger[certificate.trusted ? 'info' : 'warn'](certificate.note),
      hot: false,
      liveReload: true,
      headers: { 'Access-Control-Allow-Origin': '*' },
      client: { overlay: false },
    },
  };
};
