export type { Bilingual, Example } from './examples/example';
export type { ExplorerRole } from './access/explorer-role';
export type { ExplorerTenants } from './access/explorer-tenants';
export type { ExplorerOptions } from './options';
export type { IssueToken, TokenWish } from './tokens/token-wish';
export { readExamples } from './examples/read-examples';
export { refuseIntrospection } from './access/refuse-introspection';
export { serveExplorer } from './serve-explorer';
