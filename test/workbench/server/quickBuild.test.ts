import { execFileSync } from 'node:child_process';

interface Build {
  readonly minimize: boolean;
  readonly plugins: readonly string[];
}

/** What the build's configuration comes to, read in a process of its own: it is a module of Node's. */
function configuration(env: object): Build {
  const script = `
    const { default: make } = await import('./webpack.config.js');
    const { optimization, plugins } = make(${JSON.stringify(env)}, { mode: 'production' });
    console.log(JSON.stringify({
      minimize: optimization.minimize !== false,
      plugins: plugins.map(({ constructor }) => constructor.name),
    }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  ) as Build;
}

test('what npm start builds is neither made small nor checked; the release is both', () => {
  const checks = ['ForkTsCheckerWebpackPlugin', 'BudgetPlugin'];
  const quick = configuration({ quick: true });
  const release = configuration({});
  expect(release.minimize).toBe(true);
  expect(release.plugins).toEqual(expect.arrayContaining(checks));
  expect(quick.minimize).toBe(false);
  expect(quick.plugins).toEqual(release.plugins.filter((name) => !checks.includes(name)));
});
