import { listed } from '../listed';
import type { Mutant } from '../mutant';

const ownGroup = "tenantsOf(viewer, 'group').includes(groupId)";
const refusedToOthers = `if (!${ownGroup}) return null;`;

/** What resolvers and filters of the doctors keep from somebody. */
export const resolversOfDoctors: readonly Mutant[] = [
  ...listed(
    'answers',
    'doctors',
    ['access-refusals', 'access.test'],
    [
      [
        'pseudonyms: of a request',
        'booking/resolvers/session-request.ts',
        'maySeePatient(viewer, { hospitalId, groupId, doctorId }) ? patientRef : null',
        'patientRef',
      ],
      [
        'a filter requires what its field requires',
        'register/require-scope-of-filter.ts',
        'if (!filter?.kind || scopes.includes(scope)) return;',
        'if (!filter?.kind || scope) return;',
      ],
      [
        'a stranger who filters is told to sign in',
        'register/require-scope-of-filter.ts',
        "if (kind === 'anonymous') throw unauthenticated();",
        '',
      ],
      [
        'a filter of all engagements',
        'register/resolvers/query.ts',
        'requireScopeOfFilter(args.filter, viewer);',
        '',
      ],
      [
        "a filter of a group's engagements",
        'register/resolvers/group.ts',
        'requireScopeOfFilter(args.filter, viewer);',
        '',
      ],
      [
        "a filter of a doctor's engagements",
        'register/resolvers/doctor.ts',
        'requireScopeOfFilter(args.filter, viewer);',
        '',
      ],
      [
        'filters by agreements that are not seen',
        'register/doctor-conditions.ts',
        'all([condition, visible(AgreementCopy)])',
        'condition',
      ],
    ],
  ),
  // Something else stands before these.
  ...listed(
    'answers',
    'doctors',
    ['access-alone'],
    [
      [
        'requests that wait are for the own group',
        'register/resolvers/tasks.ts',
        refusedToOthers,
        '',
      ],
      [
        'registrations that end are for the own group',
        'practice/resolvers/expiring.ts',
        `registrations({ groupId, days }, args, { practice, now, viewer }) {\n    ${refusedToOthers}`,
        'registrations({ groupId, days }, args, { practice, now }) {',
      ],
      [
        'privileges that end are for the own group',
        'practice/resolvers/expiring.ts',
        `privileges({ groupId, days }, args, { practice, now, viewer }) {\n    ${refusedToOthers}`,
        'privileges({ groupId, days }, args, { practice, now }) {',
      ],
      [
        'pseudonyms: of a booking',
        'booking/resolvers/booking.ts',
        'maySeePatient(viewer, parties) ? patientRef : null',
        'patientRef',
      ],
    ],
  ),
];
