import { listed } from '../listed';
import type { Mutant } from '../mutant';

const ownGroup = "tenantsOf(viewer, 'group').includes(groupId)";
const guardedArguments = 'agreements/refuse-guarded-arguments.ts';

/** What resolvers and filters of the hospitals keep from somebody. */
export const resolversOfHospitals: readonly Mutant[] = listed(
  'answers',
  'hospitals',
  ['access-edges', 'access-fields', 'access.test'],
  [
    [
      'deadlines are for the own group',
      'agreements/resolvers/parents.ts',
      `${ownGroup} ? loaders.endingOf.load({ groupId, days }) : null`,
      'viewer && loaders.endingOf.load({ groupId, days })',
    ],
    [
      'a filter requires what its field requires',
      guardedArguments,
      'if (fields.length === 0) return;',
      'if (fields.length >= 0) return;',
    ],
    [
      'a stranger who filters is told to sign in',
      guardedArguments,
      "if (viewer.kind === 'anonymous') throw unauthenticated();",
      '',
    ],
    ['a filter by channel', guardedArguments, 'filter?.channel != null', 'false'],
    ['a filter by initiative', guardedArguments, 'filter?.initiative != null', 'false'],
    ['an order by value', guardedArguments, "orderBy?.field === 'EXPECTED_ANNUAL_VALUE'", 'false'],
    [
      'lists of agreements',
      'agreements/repository.ts',
      'async agreements(field: string, given: AgreementListArguments) {\n      refuseGuardedArguments(viewer, given);',
      'async agreements(field: string, given: AgreementListArguments) {',
    ],
    [
      'lists of agreements below something',
      'agreements/repository.ts',
      '    ) {\n      refuseGuardedArguments(viewer, given);',
      '    ) {',
    ],
    [
      'what is concluded from agreements',
      'access/visible-table.ts',
      'if (visible === null) return where(table);',
      'if (visible) return where(table);',
    ],
    [
      'which agreement stands for a pair',
      'agreements/first-of-pair.ts',
      'FROM ${seen.sql} earlier',
      'FROM (SELECT * FROM agreements WHERE ${seen.values.length} >= 0) earlier',
    ],
    [
      'hospitals of a group',
      'agreements/repository.ts',
      'FROM ${seen.sql} bound WHERE stage IN (?) AND group_id IN (?)`,\n      values: [...seen.values, bindingStages],',
      'FROM agreements bound WHERE stage IN (?) AND group_id IN (?)`,\n      values: [bindingStages],',
    ],
    [
      'a filter by group',
      'register/repository.ts',
      "visibleTable('agreements', reader.visible(CooperationAgreement))",
      "visibleTable('agreements', null)",
    ],
  ],
);
