import type { Browser } from 'playwright-core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '../support/browser';
import { takeStrays } from '../support/requestLog';

/** The watch over all browser tests, itself tried: a page with a frame of another origin, as a pane is one. */
let browser: Browser;
let servers: Server[];
const at = (k: number): string => `http://localhost:${(servers[k]!.address() as AddressInfo).port}/`;
beforeAll(async () => {
  servers = [0, 1].map(() =>
    createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(request.url === '/around' ? `<iframe src="${at(1)}pane"></iframe>` : '<p>here</p>');
    }),
  );
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, 'localhost', () => done()))));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

test('a frame that asks its own origin is no stray; one that asks its surroundings or anybody else is', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${at(0)}around`);
  const pane = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await pane.waitForSelector('p');
  await pane.evaluate(() => fetch('own.json'));
  await page.evaluate((address) => fetch(address).catch(() => undefined), `${at(1)}functions.json`);
  expect(takeStrays()).toEqual([]);
  await pane.evaluate((address) => fetch(address).catch(() => undefined), `${at(0)}secrets`);
  await page.evaluate(() => fetch('https://example.test/count?clients=3').catch(() => undefined));
  expect(takeStrays()).toEqual([
    expect.stringMatching(/^GET http:\/\/localhost:\d+\/secrets \(asked by http:\/\/localhost:\d+\/pane\)$/),
    expect.stringMatching(/^GET https:\/\/example\.test\/count\?clients=3 /),
  ]);
  await page.context().close();
}, 60_000);
