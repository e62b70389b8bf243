export type { Example } from './examples/example';
export type { ExplorerOptions } from './options';
export { readExamples } from './examples/read-examples';
export { serveExplorer } from './serve-explorer';
