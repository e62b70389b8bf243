import type { Mutant } from './mutant';

const production = ['test/explorer/production'];
const tokens = ['test/explorer/tokens'];
const ownPage = 'gateway/explorer/tokens/comes-from-own-page.ts';
const pages = 'gateway/explorer/serve-explorer.ts';
const door = 'if (!(await mayOpen(request))) return reply.code(404).send();';

/** Who may look at the schema, and whom the explorer lets choose a role. */
export const explorerMutants: readonly Mutant[] = [
  {
    name: 'the schema: those who may look',
    file: 'gateway/explorer/access/refuse-introspection.ts',
    find: 'asks && !mayExplore(contextValue.call.viewer);',
    replace: 'asks && !contextValue;',
    tests: production,
  },
  {
    name: 'the schema: one type of it',
    file: 'gateway/explorer/access/refuse-introspection.ts',
    find: " || name.value === '__type'",
    replace: '',
    tests: production,
  },
  {
    name: 'the explorer: in production',
    file: 'composition/open-gateway.ts',
    find: "!production || scopes.includes('platform:explorer:read')",
    replace: '!production || scopes !== null',
    tests: production,
  },
  {
    name: 'the explorer: its content',
    file: pages,
    find: `${door}\n    const current`,
    replace: 'const current',
    tests: production,
  },
  {
    name: 'the explorer: its files',
    file: pages,
    find: `${door}\n      const { params`,
    replace: 'const { params',
    tests: production,
  },
  {
    name: 'the explorer: its page',
    file: pages,
    find: `${door}\n    reply`,
    replace: 'reply',
    tests: production,
  },
  {
    name: 'the explorer: a page of its own server',
    file: ownPage,
    find: 'originHost === host && ',
    replace: '',
    tests: tokens,
  },
  {
    name: 'the explorer: an address of this machine',
    file: ownPage,
    find: " && (address === 'localhost' || isIP(address) > 0)",
    replace: '',
    tests: tokens,
  },
  {
    name: 'the explorer: from its own site',
    file: ownPage,
    find: "site !== 'same-origin' || ",
    replace: '',
    tests: tokens,
  },
  {
    name: 'the explorer: not from a form',
    file: 'gateway/explorer/tokens/serve-tokens.ts',
    find: "!/^application\\/json\\s*(;|$)/i.test(headers['content-type'] ?? '')",
    replace: "headers['content-type'] === 'none'",
    tests: tokens,
  },
  {
    name: 'the explorer: nobody without whom it acts for',
    file: 'gateway/explorer/tokens/create-issue-token.ts',
    find: 'if (Object.values(tenants).some((ids) => ids.length === 0)) return null;',
    replace: '',
    tests: tokens,
  },
];
