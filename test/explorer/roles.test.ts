import type { Locator, Page } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/graph';
import { openBrowser, type Window } from './open-browser';

const windows: readonly (Window & { readonly name: string })[] = [
  { name: 'wide and light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'narrow and dark', width: 390, height: 844, colorScheme: 'dark' },
];

describe('who asks in the explorer', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
    await graph.follow();
  });
  afterAll(() => graph.stop());

  describe.each(windows)('in a window that is $name', (window) => {
    const isNarrow = window.width < 760;
    let browser: Awaited<ReturnType<typeof openBrowser>>;
    let page: Page;
    let status: Locator;
    let refusal: Locator;
    beforeAll(async () => {
      browser = await openBrowser(window);
      page = browser.page;
      status = page.locator('[data-asker]');
      refusal = page.getByRole('complementary', { name: 'Refusal' });
      await page.goto(`${graph.url}/graphql`);
    });
    afterAll(() => browser.close());

    it('is the public at first, who is told what it may not see and who may', async () => {
      await openExample('43-pipeline');
      expect(await status.textContent()).toContain('The public');
      await run();
      await refusal.getByText('CooperationAgreement.expectedAnnualValueFen').waitFor();
      const text = (await refusal.textContent()) ?? '';
      expect(text).toContain('hospitals:terms:read');
      expect(text).toContain('公众不能看到');
      const roles = refusal.locator('[data-ask-as]');
      const may = await roles.evaluateAll((all) => all.map((one) => one.dataset['askAs']));
      expect(may).toContain('SECRETARIAT');
      expect(may).not.toContain('ANALYST');
    });

    it('becomes a role that may, and asks again, with one click', async () => {
      await refusal.locator('[data-ask-as=SECRETARIAT]').click();
      await page.locator('.explorer-answered').getByText('200').waitFor();
      await refusal.waitFor({ state: 'detached' });
      expect(await status.textContent()).toContain('联盟秘书处');
    });

    it('is a role that is told what is missing', async () => {
      await choose('ANALYST');
      await status.getByText('分析师').waitFor({ state: 'attached' });
      await closePane();
      await run();
      await refusal.getByText('hospitals:terms:read').waitFor();
      expect(await refusal.textContent()).toContain('分析师不能看到');
      expect(await status.textContent()).toContain('分析师');
    });

    it('acts for somebody of a list, the first of the founding unless another is chosen', async () => {
      await choose('GROUP_ADMIN');
      const list = page.locator('select[data-tenants=group]');
      await list.waitFor();
      const before = await list.inputValue();
      const options = list.locator('option');
      await options.nth(2).waitFor({ state: 'attached' });
      expect(await options.first().getAttribute('value')).toBe(before);

      const name = (await options.nth(2).textContent()) ?? '';
      await list.selectOption({ index: 2 });
      await closePane();
      await status.getByText(name).waitFor();
    });

    it('states a reason where a role may be asked for one', async () => {
      await choose('SECRETARIAT');
      const field = page.getByLabel('Reason');
      await field.fill('a complaint');
      const asked = page.waitForRequest(/\/explorer\/token$/);
      await field.press('Enter');
      expect((await asked).postDataJSON()).toEqual({
        role: 'SECRETARIAT',
        tenants: {},
        reason: 'a complaint',
      });
      await closePane();
    });

    it('is offered the role of an example', async () => {
      await openExample('22-referrals-due');
      const offer = page.getByRole('complementary', { name: 'Offer' });
      const ask = offer.locator('[data-ask-as=GROUP_ADMIN]');
      await ask.waitFor();
      await ask.click();
      await page.locator('.explorer-answered').getByText('200').waitFor();
      await status.getByText('冬雷').waitFor();
      expect(await offer.count()).toBe(0);
    });

    it('fits into the window, and had nothing to complain about but the refusals', async () => {
      const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
      expect(await page.evaluate(overflow)).toBe(0);
      const refused = /status of 40[13]/; // the browser's own line on an answer that is no 2xx
      expect(browser.complaints.filter((line) => !refused.test(line))).toEqual([]);
      expect(new Set(browser.requests.map(({ origin }) => origin))).toEqual(new Set([graph.url]));
    });

    it('leaves nothing of it behind in the browser', async () => {
      const kept = await page.evaluate<string>(
        'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
      );
      expect(kept).not.toContain('eyJ');
      expect(kept.length).toBeGreaterThan(10);
      await page.reload();
      await status.getByText('The public').waitFor();
    });

    async function openExample(name: string) {
      await openPane('Examples');
      const menu = page.getByRole('navigation', { name: 'Examples' });
      await menu.locator(`[data-example="${name}"]:enabled`).click();
    }

    async function choose(role: string) {
      await openPane('Who asks');
      const pane = page.getByRole('region', { name: 'Who asks' });
      await pane.locator('label', { hasText: role }).locator('input[type=radio]').check();
    }

    /** The panes of GraphiQL open and close with one button. */
    async function openPane(title: string) {
      const button = page.getByRole('button', { name: `Show ${title}` });
      if (await button.count()) await button.click();
    }

    /** On a phone a pane covers the editors. */
    async function closePane() {
      if (isNarrow) await page.getByRole('button', { name: 'Hide Who asks' }).click();
    }

    async function run() {
      await page.getByRole('button', { name: /^Execute query/ }).click();
    }
  });
});
