import type { JestEnvironment } from '@jest/environment';
import type { Config } from '@jest/types';
import type Runtime from 'jest-runtime';
import { createLoader, type Loader } from './loader';

type Run = (
  globalConfig: Config.GlobalConfig,
  config: Config.ProjectConfig,
  environment: JestEnvironment,
  runtime: Runtime,
  file: string,
  sendMessage?: unknown,
) => Promise<unknown>;

const { default: runFile } = require('jest-circus/runner') as { default: Run };
let loader: Promise<Loader> | undefined;

/** Runs one file as jest does, but loads it as Node does. */
const run: Run = async (globalConfig, config, environment, runtime, file, sendMessage) => {
  const { load, sourceMaps } = await (loader ??= createLoader(config));
  const known = runtime.getSourceMaps() as Map<string, string>; // by which stacks are translated
  const loadMapped = (name: string) => {
    try {
      return load(name);
    } finally {
      for (const [source, map] of sourceMaps) known.set(source, map);
    }
  };
  const native = Object.create(runtime, {
    requireModule: { value: loadMapped },
    requireInternalModule: { value: loadMapped }, // the part of jest that holds a file's tests
  }) as Runtime;
  return runFile(globalConfig, config, environment, native, file, sendMessage);
};

export = run; // the form that jest asks for
