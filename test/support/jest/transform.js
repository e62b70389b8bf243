/** TypeScript for the tests, without types: the very translation that `npm start` runs on. */
'use strict';

const { createHash } = require('crypto');
const { readFileSync } = require('fs');
const esbuild = require('esbuild');

const options = {
  loader: 'ts',
  format: 'cjs',
  target: `node${process.versions.node}`,
  sourcemap: true,
  sourcesContent: false,
  tsconfigRaw: {
    compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
  },
};
const version = [esbuild.version, process.versions.node, readFileSync(__filename)].join();

module.exports = {
  process: (source, sourcefile) => esbuild.transformSync(source, { ...options, sourcefile }),
  getCacheKey: (source, path) =>
    createHash('sha1').update([version, path, source].join('\0')).digest('hex'),
};
