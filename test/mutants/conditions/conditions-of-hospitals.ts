import { listed } from '../listed';
import type { Mutant } from '../mutant';

const money = 'money/row-rules.ts';
const cases = 'cases/row-rules.ts';
const sessions = 'sessions/row-rules.ts';

/** Each condition inside a rule of the hospitals. */
export const conditionsOfHospitals: readonly Mutant[] = [
  ...listed(
    'conditions',
    'hospitals',
    ['access.test', 'access-edges', 'access-fields'],
    [
      [
        'tenants of those alone who speak for them',
        'access/tenants-of.ts',
        'if (!speakersFor[kind].some((role) => roles.includes(role))) return [];',
        '',
      ],
      [
        'the secretariat alone is the secretariat',
        'access/seen-by-secretariat-and.ts',
        "viewer.roles.includes('SECRETARIAT') ?",
        'viewer.roles.length > 0 ?',
      ],
      ['prices: of public hospitals', money, "WHERE ownership = 'PUBLIC' OR reported = 1)", ')'],
      [
        'prices: a binding agreement',
        money,
        'WHERE stage IN (${binding}) AND group_id IN (?))',
        'WHERE group_id IN (?))',
      ],
      [
        'prices: an agreement of the own group',
        money,
        'AND group_id IN (?))`',
        'AND (?) IS NOT NULL)`',
      ],
      [
        'sessions: a binding agreement',
        sessions,
        'WHERE a.stage IN (${binding}) AND a.group_id IN (?))',
        'WHERE a.group_id IN (?))',
      ],
      [
        'sessions: an agreement of the own group',
        sessions,
        'AND a.group_id IN (?))`',
        'AND (?) IS NOT NULL)`',
      ],
      [
        'sessions: offered to a group',
        sessions,
        't.group_id IS NULL AND t.agreement_id IS NULL AND t.site_id',
        't.agreement_id IS NULL AND t.site_id',
      ],
      [
        'sessions: offered under an agreement',
        sessions,
        't.group_id IS NULL AND t.agreement_id IS NULL AND t.site_id',
        't.group_id IS NULL AND t.site_id',
      ],
      [
        'cases: feedback with its case',
        cases,
        '`t.case_id IN (SELECT t.id FROM surgical_cases t WHERE ${visible.sql})`,\n    ...visible.values,',
        "'t.case_id IN (SELECT t.id FROM surgical_cases t)',",
      ],
    ],
  ),
  // Rows that are reached by way of others: these are asked alone.
  ...listed(
    'conditions',
    'hospitals',
    [],
    [
      [
        'bills: the own group',
        money,
        'surgical_cases WHERE group_id IN (?))',
        'surgical_cases WHERE (?) IS NOT NULL)',
      ],
      [
        'bills: the own hospital',
        money,
        'surgical_cases WHERE hospital_id IN (?))',
        'surgical_cases WHERE (?) IS NOT NULL)',
      ],
    ],
  ),
];
