import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserPath } from '../support/browser-path';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Window {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** A browser that nobody used before, with everything written down that its page asks and says. */
export async function openBrowser({ width, height, colorScheme }: Window) {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-browser-'));
  const context = await chromium.launchPersistentContext(directory, {
    executablePath: browserPath(),
    args: flags,
    viewport: { width, height },
    colorScheme,
  });
  const requests: URL[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(new URL(request.url())));
  context.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const page: Page = context.pages()[0] ?? (await context.newPage());

  return {
    page,
    requests,
    complaints,
    async close() {
      await context.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
