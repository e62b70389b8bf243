import { createScriptTransformer } from '@jest/transform';
import type { Config } from '@jest/types';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const transformOptions = {
  instrument: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

export interface Loader {
  /** Evaluates a file anew, with all that is of the tests; the program and its packages stay. */
  load(file: string): unknown;
  /** Files of source maps, by file. */
  readonly sourceMaps: ReadonlyMap<string, string>;
}

/** Teaches this process TypeScript. */
export async function createLoader(config: Config.ProjectConfig): Promise<Loader> {
  const transformer = await createScriptTransformer(config);
  const sourceMaps = new Map<string, string>();
  const ofTests = join(config.rootDir, 'test') + sep;

  require.extensions['.ts'] = (module, file) => {
    const source = readFileSync(file, 'utf8');
    const { code, sourceMapPath } = transformer.transformSource(file, source, transformOptions);
    if (sourceMapPath) sourceMaps.set(file, sourceMapPath);
    (module as unknown as { _compile(code: string, file: string): void })._compile(code, file);
  };

  return {
    sourceMaps,
    load(file) {
      for (const name of Object.keys(require.cache)) {
        if (name === file || isOfOneFile(name)) delete require.cache[name];
      }
      return createRequire(file)(file); // from a new place: nothing keeps what was loaded before
    },
  };

  function isOfOneFile(name: string) {
    return name.startsWith(ofTests) && !name.startsWith(ofRunner);
  }
}

const ofRunner = __dirname + sep;
