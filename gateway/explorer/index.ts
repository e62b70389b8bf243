export type { Example } from './example';
export type { ExplorerOptions } from './options';
export { readExamples } from './read-examples';
export { serveExplorer } from './serve-explorer';
