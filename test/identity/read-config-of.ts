import { readConfig } from '../../platform/config';
import type { Environment } from '../../platform/environment';
import { subgraphNames } from '../../schema/subgraph-names';

/** What a process of this environment is told. */
export const readConfigOf = (environment: Environment) => readConfig(environment, subgraphNames);
