import { createCursorSeal } from '../connection/cursor';
import { copyStatus } from '../events/copy-status';
import { openDatabase } from '../database';
import { createErrorFormatter } from '../format-error';
import { canonicalHash, createTokenReader } from '../internal-token';
import { unauthenticated } from '../errors';
import { visibleTo } from '../access/row-rules';
import { runCommand } from '../commands/run-command';
import { createReader } from '../reading/reader';
import { loadOnce } from '../sources/load-once';
import { startBackground } from './background';
import { commonTables } from './common-tables';
import type { Incoming, SubgraphDefinition } from './definition';
import { createExecutor } from './executor';
import { prepareSchema } from './prepare-schema';
import { refuseUnpreparedSchema } from './refuse-unprepared-schema';
import type { LocalSubgraph, Surroundings } from './surroundings';

export interface Subgraph {
  readonly name: string;
  /** What it was made of. */
  readonly definition: SubgraphDefinition<object>;
  readonly entities: SubgraphDefinition<never>['entities'];
  readonly appendOnly: readonly string[];
  readonly migrations: SubgraphDefinition<never>['migrations'];
  /** Why it may refuse something, in words. */
  readonly reasons: SubgraphDefinition<never>['reasons'];
  /** The owners whose facts it copies. */
  readonly follows: readonly string[];
  /** Brings the schema up to date, loads the founding data, and answers inside this process. */
  open(surroundings: Surroundings): Promise<LocalSubgraph>;
}

/** The context type stays inside, so that subgraphs with different contexts fit in one list. */
export function defineSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
): Subgraph {
  const { name, follows } = definition;
  const migrations = [...commonTables.migrations, ...definition.migrations];
  const entities = [...definition.entities, ...commonTables.entities];
  const appendOnly = [...definition.appendOnly, ...commonTables.appendOnly];

  const rowRules = new Map([...definition.rowRules, ...commonTables.rowRules]);
  const reasons = { ...commonTables.reasons, ...definition.reasons };
  const unruled = entities.filter((entity) => !rowRules.has(entity));
  if (unruled.length > 0) {
    throw new Error(`${name}: no row rule for ${unruled.map((entity) => entity.name).join(', ')}`);
  }

  async function open(surroundings: Surroundings): Promise<LocalSubgraph> {
    const { appUrl, migratorUrl, log, keyring, onStatement } = surroundings;
    if (migratorUrl) await prepareSchema({ migratorUrl, appUrl, migrations, appendOnly });
    const database = await openDatabase({ url: appUrl, entities, onStatement });
    if (!migratorUrl) await refuseUnpreparedSchema(database, migrations);
    const load = (manager: typeof database.manager) =>
      definition.loadFoundingData(manager, new Date());
    if (await loadOnce(database, 'founding', load, new Date())) log.info({ name }, 'founded');
    await definition.atStart?.(database, new Date());

    const seal = createCursorSeal(surroundings.cursorSecret);
    const execute = createExecutor(
      definition,
      createErrorFormatter(log, reasons),
      surroundings.decide,
    );
    const readToken = createTokenReader(keyring, name);
    const background = startBackground({
      database,
      follows,
      tasks: [...definition.tasks, ...commonTables.tasks],
      clock: surroundings.clock,
      aheadMs: surroundings.aheadMs,
      log,
      followEveryMs: surroundings.followEveryMs,
      ask: (owner) => surroundings.transportTo(owner, 'relay'),
    });

    return {
      name,
      follow: background.follow,
      runTasks: background.runTasks,
      status: async () => ({
        leader: await background.isLeader(),
        copies: await copyStatus(database, surroundings.clock()),
      }),
      settle: background.stop,
      admit: (token) => void readToken(token),
      ready: () => database.query('SELECT 1').then(Boolean, () => false),
      async execute(operation, token) {
        const { viewer, iss: issuer, rid: requestId, bh } = readToken(token);
        if (bh !== canonicalHash(operation)) throw unauthenticated();
        const now = surroundings.clock();
        const visible = visibleTo(rowRules, viewer);
        const incoming: Incoming = {
          database,
          reader: createReader(database.manager, visible),
          seal,
          viewer,
          requestId,
          now,
          log,
          async act(command, input, perform) {
            const outcome = await runCommand(
              database,
              command,
              input,
              { viewer, visible, now: surroundings.clock(), aheadMs: surroundings.aheadMs?.() },
              perform,
            );
            Object.assign(context, definition.createContext(incoming));
            return outcome;
          },
          ask: (subgraph) => surroundings.transportTo(subgraph, name),
        };
        const context = definition.createContext(incoming);
        return execute(operation, context, { viewer, issuer, requestId });
      },
      async stop() {
        await background.stop();
        await database.destroy();
      },
    };
  }

  return {
    name,
    definition,
    entities,
    appendOnly,
    migrations,
    reasons,
    follows: follows.map(({ owner }) => owner),
    open,
  };
}
