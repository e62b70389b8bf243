export type { Example } from './examples/example';
export type { ExplorerOptions } from './options';
export { createIssueToken } from './tokens/create-issue-token';
export { readExamples } from './examples/read-examples';
export { refuseIntrospection } from './access/refuse-introspection';
export { serveExplorer } from './serve-explorer';
