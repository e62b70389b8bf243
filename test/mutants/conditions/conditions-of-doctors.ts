import { listed } from '../listed';
import type { Mutant } from '../mutant';

const practice = 'practice/row-rules.ts';
const register = 'register/row-rules.ts';
const parties = 'access/parties-of-doctor.ts';

/** Each condition inside a rule of the doctors. */
export const conditionsOfDoctors: readonly Mutant[] = [
  ...listed(
    'conditions',
    'doctors',
    ['access.test', 'access-refusals', 'register-lists'],
    [
      [
        'the secretariat alone is the secretariat',
        'access/is-secretariat.ts',
        "roles.includes('SECRETARIAT')",
        'roles.length > 0',
      ],
      [
        'only members, of those who act for groups',
        'access/member-group.ts',
        "AND g.status = 'MEMBER')",
        ')',
      ],
      [
        'only the own group, of the members',
        'access/member-group.ts',
        'g.id IN (?) AND',
        '(?) IS NOT NULL AND',
      ],
      ['members: for some rows alone', 'access/member-group.ts', '`${more} AND EXISTS', '`EXISTS'],
      [
        'what began',
        'access/in-force-today.ts',
        '(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${today})\n   AND ',
        '',
      ],
      [
        'what is not over',
        'access/in-force-today.ts',
        '\n   AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > ${today})',
        '',
      ],
      [
        'engaged today',
        parties,
        "WHERE e.group_id IN (?) AND ${inForceToday('e')})`",
        'WHERE e.group_id IN (?))`',
      ],
      [
        'engaged: for some rows alone',
        parties,
        '`(${only}) AND t.doctor_id IN (SELECT e.doctor_id FROM engagements e\n',
        '`t.doctor_id IN (SELECT e.doctor_id FROM engagements e\n',
      ],
      [
        'visited: for some rows alone',
        parties,
        '`(${only}) AND t.doctor_id IN (\n',
        '`t.doctor_id IN (\n',
      ],
      ['visited: an active agreement', parties, "AND a.stage = 'ACTIVE'", ''],
      ['visited: an agreement of today', parties, "AND ${inForceToday('a')} AND", 'AND'],
      [
        'visited: by doctors engaged today',
        parties,
        "AND ${inForceToday('a')} AND ${inForceToday('e')})`",
        "AND ${inForceToday('a')})`",
      ],
      [
        'visited: the own hospital',
        parties,
        'WHERE a.hospital_id IN (?) AND',
        'WHERE (?) IS NOT NULL AND',
      ],
      [
        'hours: where else a doctor works',
        practice,
        'visitedHospital(atNoOtherSite)',
        'visitedHospital()',
      ],
      [
        'suspensions: where else a doctor works',
        practice,
        'visitedHospital(underNoOtherAgreement)',
        'visitedHospital()',
      ],
      [
        'papers: of one visit, to the group',
        practice,
        'engagingGroup(ofNoBooking)',
        'engagingGroup()',
      ],
      [
        'papers: of one visit, to the hospital',
        practice,
        'visitedHospital(ofNoBooking)',
        'visitedHospital()',
      ],
      [
        'papers: of a visit by the own group',
        practice,
        'FROM bookings b WHERE b.group_id IN (?))',
        'FROM bookings b WHERE (?) IS NOT NULL)',
      ],
      [
        'leave: the secretariat',
        practice,
        '[Leave, seenBy(theDoctor',
        '[Leave, seenBySecretariatAnd(theDoctor',
      ],
      [
        'letters to one group: the secretariat',
        register,
        "secretariatOf('t.group_id IS NULL')",
        "secretariatOf('TRUE')",
      ],
      [
        'letters to one group: the members',
        register,
        "memberGroup('t.group_id IS NULL')",
        'memberGroup()',
      ],
      [
        'requests: an accepted offer',
        'booking/row-rules.ts',
        "WHERE o.state = 'ACCEPTED' AND o.group_id IN (?))",
        'WHERE o.group_id IN (?))',
      ],
      ['what is reported', 'access/everybody-of-reported.ts', "'t.reported = TRUE'", "'TRUE'"],
    ],
  ),
  // Nobody comes to an offer but by way of its request, so that its rule is asked alone.
  ...listed(
    'conditions',
    'doctors',
    [],
    [
      [
        'suspensions: of an own engagement',
        practice,
        'engagements e WHERE e.group_id IN (?))',
        'engagements e WHERE (?) IS NOT NULL)',
      ],
      [
        'suspensions: under an own agreement',
        practice,
        'WHERE o.${party} IN (?))',
        'WHERE (?) IS NOT NULL)',
      ],
      [
        'offers: the hospital that asks',
        'booking/row-rules.ts',
        'r WHERE r.hospital_id IN (?))',
        'r WHERE (?) IS NOT NULL)',
      ],
    ],
  ),
];
