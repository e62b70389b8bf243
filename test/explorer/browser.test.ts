import type { Page } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/graph';
import { openBrowser, type Window } from './open-browser';
import { openListener } from './open-listener';

const windows: readonly (Window & { readonly name: string })[] = [
  { name: 'wide and light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'narrow and dark', width: 390, height: 844, colorScheme: 'dark' },
];

describe('the explorer in a browser', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph('in-process', { unlimited: false });
  });
  afterAll(() => graph.stop());

  describe.each(windows)('in a window that is $name', (window) => {
    let browser: Awaited<ReturnType<typeof openBrowser>>;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser(window);
      page = browser.page;
      await page.goto(`${graph.url}/graphql`);
    });
    afterAll(() => browser.close());

    it('opens an example with one click and shows its answer', async () => {
      await openExample('alliance');
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await page.locator('.graphiql-response').getByText('中国医生集团联盟').first().waitFor();
      await page.locator('.explorer-answered').getByText('200').waitFor();
    });

    it('knows the schema without asking for it', async () => {
      await page.getByRole('button', { name: /Documentation Explorer/ }).click();
      await page.locator('.graphiql-doc-explorer-content').getByText('Alliance').first().waitFor();
      await page.getByRole('button', { name: /Documentation Explorer/ }).click();
      const asked = browser.requests.filter(({ pathname }) => pathname === '/graphql');
      expect(asked).toHaveLength(2); // the page itself, and the example
    });

    it('runs what is written when Ctrl-Enter is pressed', async () => {
      const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('{ viewer { kind'); // the editor closes what is open
      await page.keyboard.press('Control+Enter');
      await page.locator('.graphiql-response').getByText('ANONYMOUS').waitFor();
    });

    it('fits into the window', async () => {
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - window.innerWidth',
      );
      expect(overflow).toBe(0);
    });

    it('asked its own server alone and had nothing to complain about', () => {
      expect(browser.requests.length).toBeGreaterThan(5);
      const origins = new Set(browser.requests.map(({ origin }) => origin));
      expect(origins).toEqual(new Set([graph.url]));
      expect(browser.complaints).toEqual([]);
    });

    it('cannot be made to ask another server', async () => {
      const other = await openListener();
      const ask = `fetch('${other.url}', { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`;
      expect(await page.evaluate(ask)).toBe('refused');
      expect(other.visits()).toBe(0);

      await page.goto(`${graph.url}/health/live`); // what has no policy may
      expect(await page.evaluate(ask)).toBe('sent');
      expect(other.visits()).toBe(1);
      await other.close();
    });

    async function openExample(name: string) {
      const menu = page.getByRole('navigation', { name: 'Examples' });
      await menu.locator(`[data-example$="${name}"]:enabled`).click();
    }
  });
});
