import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const source = join(__dirname, '../page');

const workers = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

/** Makes the files that a browser loads, from the page's sources and the pinned packages. */
export async function bundlePage(directory: string): Promise<void> {
  const options: BuildOptions = {
    outdir: directory,
    absWorkingDir: source,
    bundle: true,
    minify: true,
    target: 'es2022',
    legalComments: 'linked', // the licences, in files of their own
    logLevel: 'silent', // a failure is thrown
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    build({
      ...options,
      entryPoints: { page: join(source, 'main.tsx') },
      tsconfig: join(source, 'tsconfig.json'),
      format: 'esm', // in one piece: styles of parts that load later would not load with them
    }),
    build({ ...options, entryPoints: workers, format: 'iife' }),
  ]);
  cpSync(join(source, 'icon.svg'), join(directory, 'icon.svg'));
}
