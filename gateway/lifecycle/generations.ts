import type { Log } from '../../platform/log';
import { StartError } from '../../platform/start-error';
import { type CreateServer, type Generation, generationId, startGeneration } from './generation';
import type { Graph } from './graph';
import type { OperationUsage } from './operation-usage';
import type { Candidate, SupergraphSource } from './supergraph-source';
import { warmUp } from './warm-up';

export interface Generations {
  /** The one that new requests get. */
  current(): Generation;
  /** Those that still serve somebody, the current one included. */
  alive(): number;
  stop(): Promise<void>;
}

/** What became of a supergraph that was offered. */
export type Reload = 'served' | 'refused' | 'unchanged';

export interface GenerationsOptions {
  readonly source: SupergraphSource;
  /** Throws what is wrong with it. */
  openGraph(sdl: string): Promise<Graph>;
  readonly createServer: CreateServer;
  readonly usage: OperationUsage;
  readonly log: Log;
  /** Longer than any request lasts. */
  readonly retireMs: number;
  readonly onReload: (reload: Reload) => void;
}

const warmed = 100;
const warmUpMs = 20_000;

/** Serves one supergraph after the other, each whole, and never none. */
export async function startGenerations(options: GenerationsOptions): Promise<Generations> {
  const { source, openGraph, createServer, usage, log, retireMs, onReload } = options;
  const open = async (sdl: string) =>
    startGeneration(generationId(sdl), await openGraph(sdl), createServer);

  let current = await startWith(source.candidates());
  const retiring = new Set<Promise<void>>();
  let wanted: string | null = null;
  let working: Promise<void> | null = null;
  const stopWatching = source.watch((sdl) => {
    wanted = sdl; // several at once: the last one counts
    working ??= work().finally(() => (working = null));
  });

  async function startWith(candidates: readonly Candidate[]): Promise<Generation> {
    let failure: unknown = null;
    for (const { from, read } of candidates) {
      try {
        const sdl = read();
        const generation = await open(sdl);
        if (failure !== null) log.error({ err: failure, from }, 'served instead of a bad one');
        source.keep(sdl);
        return generation;
      } catch (error) {
        failure ??= error;
      }
    }
    if (failure instanceof StartError) throw failure;
    throw new StartError(`The supergraph cannot be served: ${(failure as Error).message}`);
  }

  async function work(): Promise<void> {
    while (wanted !== null) {
      const sdl = wanted;
      wanted = null;
      onReload(await replaceBy(sdl));
    }
  }

  async function replaceBy(sdl: string): Promise<Reload> {
    const id = generationId(sdl);
    if (id === current.id) return 'unchanged';
    let next: Generation;
    try {
      next = await open(sdl);
    } catch (error) {
      log.error({ err: error, supergraph: id, serving: current.id }, 'supergraph refused');
      return 'refused';
    }
    const { warmed: ready, lost } = await warmUp(next, usage.mostUsed(warmed), warmUpMs);
    const old = current;
    current = next;
    source.keep(sdl);
    if (lost.length > 0) log.warn({ supergraph: id, lost }, 'operations in use are gone');
    log.info({ supergraph: id, before: old.id, warmed: ready }, 'supergraph served');
    retire(old);
    return 'served';
  }

  function retire(generation: Generation): void {
    const gone = generation
      .retire(retireMs)
      .catch((error: unknown) => log.error({ err: error }, 'an old supergraph stays'))
      .finally(() => retiring.delete(gone));
    retiring.add(gone);
  }

  return {
    current: () => current,
    alive: () => 1 + retiring.size,
    async stop() {
      stopWatching();
      await working;
      await Promise.all(retiring);
      await current.retire(retireMs);
    },
  };
}
