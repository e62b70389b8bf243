import { listed } from '../listed';
import type { Mutant } from '../mutant';

/** What resolvers and filters of the groups keep from somebody. */
export const resolversOfGroups: readonly Mutant[] = [
  ...listed(
    'answers',
    'groups',
    ['access-fields', 'access-rows', 'access'],
    [
      [
        'deadlines are for the own group',
        'register/resolvers/group.ts',
        'isOwnGroup(viewer, id) ? { groupId: id, days } : null',
        '{ groupId: id, days }',
      ],
      [
        'tasks are for the own group',
        'register/resolvers/group.ts',
        'isOwnGroup(viewer, id) ? { groupId: id } : null',
        '{ groupId: id }',
      ],
      [
        'deadlines by a key are for the own group',
        'register/resolvers/outlook.ts',
        'Expiring: ExpiringResolvers = {\n  __resolveReference: (key, { viewer }) => (isOwnGroup(viewer, key.groupId) ? key : null),',
        'Expiring: ExpiringResolvers = {\n  __resolveReference: (key, { viewer }) => (viewer ? key : null),',
      ],
      [
        'tasks by a key are for the own group',
        'register/resolvers/outlook.ts',
        'Tasks: TasksResolvers = {\n  __resolveReference: (key, { viewer }) => (isOwnGroup(viewer, key.groupId) ? key : null),',
        'Tasks: TasksResolvers = {\n  __resolveReference: (key, { viewer }) => (viewer ? key : null),',
      ],
      [
        'minutes are for the alliance',
        'meetings/resolvers/meeting.ts',
        'minutes !== null && (await belongsToAlliance(viewer, loaders)) ? minutes : null',
        'minutes',
      ],
      [
        'the alliance is its members',
        'access/belongs-to-alliance.ts',
        "group?.status === 'MEMBER' || group?.status === 'SUSPENDED'",
        'group?.id',
      ],
      [
        'a filter finds no commitment that is not seen',
        'initiatives/repository.ts',
        "all([where('t.group_id = ?', groupId), reader.visible(InitiativeCommitment)])",
        "all([where('t.group_id = ?', groupId)])",
      ],
    ],
  ),
  // Another rule is asked on the way, so that this statement is asked alone.
  ...listed(
    'answers',
    'groups',
    [],
    [
      [
        'ballots of votes that are not seen',
        'membership/repository.ts',
        'all([reader.visible(Vote), open])',
        'open',
      ],
    ],
  ),
];
