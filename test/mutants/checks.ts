import { boundaryMutants } from './boundary-mutants';
import { conditionMutants } from './condition-mutants';
import { explorerMutants } from './explorer-mutants';
import { gateMutants } from './gate-mutants';
import { identityMutants } from './identity-mutants';
import type { Mutant } from './mutant';
import { readingMutants } from './reading-mutants';
import { resolverMutants } from './resolver-mutants';
import { rowRuleMutants } from './row-rule-mutants';

/** All that keeps somebody from something, each with the tests that miss it when it is gone. */
export const checks: readonly Mutant[] = [
  ...gateMutants,
  ...boundaryMutants,
  ...identityMutants,
  ...explorerMutants,
  ...readingMutants,
  ...rowRuleMutants(),
  ...conditionMutants,
  ...resolverMutants,
];
