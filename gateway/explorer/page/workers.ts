import type { Environment } from 'monaco-editor';

const known = new Set(['json', 'graphql']);

const environment: Environment = {
  getWorker: (_id, label) => {
    const name = known.has(label) ? label : 'editor';
    return new Worker(new URL(`./${name}.worker.js`, import.meta.url));
  },
};

// The editor asks for its workers through this global; ours lie next to the page's script.
Object.assign(globalThis, { MonacoEnvironment: environment });
