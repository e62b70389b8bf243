import { listed } from '../listed';
import type { Mutant } from '../mutant';

const ownGroup = "tenantsOf(viewer, 'group').includes(groupId)";
const refusedToOthers = `if (!${ownGroup}) return null;`;

/** What resolvers and filters of the training keep from somebody. */
export const resolversOfTraining: readonly Mutant[] = [
  ...listed(
    'answers',
    'training',
    ['access', 'certificates'],
    [
      [
        'enrolments that wait are for the own group',
        'enrolments/resolvers/tasks.ts',
        `${ownGroup}\n      ? loaders.applicationsByGroupId.load(groupId)\n      : null`,
        'viewer && loaders.applicationsByGroupId.load(groupId)',
      ],
      [
        'certificates that end are for the own group',
        'enrolments/resolvers/expiring.ts',
        refusedToOthers,
        '',
      ],
      [
        'why a certificate was revoked',
        'enrolments/resolvers/certificate.ts',
        '(await loaders.enrolmentById.load(enrolmentId)) === null ? null : revocationReason',
        '(await loaders.enrolmentById.load(enrolmentId)) === null ? revocationReason : revocationReason',
      ],
    ],
  ),
  // Another rule is asked on the way, so that this statement is asked alone.
  ...listed(
    'answers',
    'training',
    [],
    [
      [
        'sums of a logbook that is not seen',
        'enrolments/repository.ts',
        'all([reader.visible(LogbookEntry)])',
        'all([])',
      ],
    ],
  ),
];
