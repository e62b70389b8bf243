import { listed } from '../listed';
import type { Mutant } from '../mutant';

const assistance = 'assistance/row-rules.ts';
const partners = 'partners/row-rules.ts';

/** Each condition inside a rule of the groups. */
export const conditionsOfGroups: readonly Mutant[] = [
  ...listed(
    'conditions',
    'groups',
    ['access-rows', 'access-fields', 'access'],
    [
      [
        'only members, of those who act for groups',
        'access/members.ts',
        `AND doctor_groups.status IN ('MEMBER', 'SUSPENDED')`,
        '',
      ],
      [
        'the secretariat alone is the secretariat',
        'access/secretariat.ts',
        `roles.includes('SECRETARIAT') ? null : where('FALSE');`,
        `roles.length > 0 ? null : where('FALSE');`,
      ],
      [
        'a reason, where patients are concerned',
        'access/secretariat-with-reason.ts',
        `(viewer.reason ?? '').trim() === '' ? where('FALSE') : secretariat(viewer);`,
        'secretariat(viewer);',
      ],
      [
        'rows of another table that are shown',
        'access/named-in.ts',
        'WHERE ${shown.sql})`, ...shown.values);',
        ')`);',
      ],
      [
        'articles: the audience',
        assistance,
        `allOf(rowsWhere("t.audience = 'MEMBERS'"), anyOf(members, secretariat)),`,
        'anyOf(members, secretariat),',
      ],
      [
        'articles: who members are',
        assistance,
        `allOf(rowsWhere("t.audience = 'MEMBERS'"), anyOf(members, secretariat)),`,
        `rowsWhere("t.audience = 'MEMBERS'"),`,
      ],
      [
        'articles: the public',
        assistance,
        `rowsWhere("t.audience = 'PUBLIC'"),`,
        `rowsWhere("t.audience <> 'GROUP'"),`,
      ],
      [
        'initiatives: drafts',
        'initiatives/row-rules.ts',
        `allOf(members, anyOf(rowsWhere("t.state <> 'DRAFT'"), ofOwn('group', 't.convener_id'))),`,
        'members,',
      ],
      [
        'initiatives: members',
        'initiatives/row-rules.ts',
        `allOf(members, anyOf(rowsWhere("t.state <> 'DRAFT'"), ofOwn('group', 't.convener_id'))),`,
        `anyOf(rowsWhere("t.state <> 'DRAFT'"), ofOwn('group', 't.convener_id')),`,
      ],
      [
        'papers of partners: whose partner',
        partners,
        `allOf(rowsWhere('t.group_id IS NULL'), members),`,
        'members,',
      ],
      [
        'papers of partners: who members are',
        partners,
        `allOf(rowsWhere('t.group_id IS NULL'), members),`,
        `rowsWhere('t.group_id IS NULL'),`,
      ],
      [
        'conferences: who takes part',
        'conferences/row-rules.ts',
        `anyOf(ofOwn('group', 't.group_id'), ofOwn('doctor', 't.doctor_id')),`,
        '() => null,',
      ],
    ],
  ),
  // Rows that are reached by way of others: these are asked alone.
  ...listed(
    'conditions',
    'groups',
    [],
    [['articles: withdrawn ones', assistance, "rowsWhere('t.withdrawn_at IS NULL'),", '']],
  ),
];
