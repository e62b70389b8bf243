import { appUrl } from '../../cli/database/app-url';
import { readConfig } from '../../platform/config';
import { freePort } from '../../platform/private-database/free-port';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';
import { readComposeFile } from '../ops/compose-file';
import { runProgram, type Program } from '../ops/run-program';

export interface Processes {
  readonly url: string;
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** The keys that the processes have, as the containers get them. */
  readonly keysOf: (name: SubgraphName) => Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const onlyInContainers =
  /^(MYSQL_URL|PORT|ALLIANCE_(HOST|SUBGRAPH_HOST|CURSOR_SECRET|\w+_MYSQL_URL))$/;

/**
 * Every part as a process of its own, each with what its container gets (its keys and no others, its
 * own schema and no other), and the addresses of this machine in place of those of the containers.
 */
export async function startProcesses(graph: Readonly<Record<string, string>>): Promise<Processes> {
  const services = readComposeFile();
  const ports = new Map<string, number>();
  for (const name of subgraphNames) ports.set(name, await freePort());
  const urlOf = (name: string) => `http://127.0.0.1:${ports.get(name)}`;
  const programs: Program[] = [];
  const stop = async () => {
    await Promise.all(programs.map((program) => program.stop()));
  };

  const { MYSQL_URL: _administrator, ...others } = graph;
  const environmentOf = (part: string) => {
    const given = Object.entries(services[part]!.environment)
      .filter(([name]) => !onlyInContainers.test(name))
      .map(([name, value]) => [name, replaceAddress(value)]);
    return { ...others, ...(Object.fromEntries(given) as Record<string, string>) };
  };
  const replaceAddress = (value: string) =>
    value.replace(/^http:\/\/(\w+):\d+/, (_all, name: string) => urlOf(name));

  try {
    const config = readConfig(graph, subgraphNames);
    for (const name of subgraphNames) {
      const database = { [`ALLIANCE_${name.toUpperCase()}_MYSQL_URL`]: appUrl(config, name) };
      const args = [name, '--port', String(ports.get(name))];
      programs.push(runProgram(args, { ...environmentOf(name), ...database }));
    }
    const gateway = runProgram(['gateway'], environmentOf('gateway'));
    programs.push(gateway);
    await Promise.all(programs.map((program) => program.ready()));
    return {
      url: await gateway.ready(),
      urls: Object.fromEntries(
        subgraphNames.map((name) => [name, urlOf(name)]),
      ) as Processes['urls'],
      keysOf: (name) => readConfig(environmentOf(name), subgraphNames).internalKeys,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
