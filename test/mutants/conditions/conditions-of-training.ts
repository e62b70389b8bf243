import { listed } from '../listed';
import type { Mutant } from '../mutant';

const programmes = 'programmes/row-rules.ts';
const enrolments = 'enrolments/row-rules.ts';

/** Each condition inside a rule of the training. */
export const conditionsOfTraining: readonly Mutant[] = [
  ...listed(
    'conditions',
    'training',
    ['access'],
    [
      [
        'the offices alone are the offices',
        'access/seen-by.ts',
        'offices.some((office) => viewer.roles.includes(office))',
        'offices.length > 0 && viewer.roles.length > 0',
      ],
      [
        'rows with those to which they are tied',
        'access/with-their.ts',
        'WHERE ${seen.sql})`,\n      ...seen.values,',
        ')`,',
      ],
      ['drafts', programmes, "t.state IN ('PUBLISHED', 'CLOSED') OR t.reported = TRUE", 'TRUE'],
      [
        'drafts: the own group',
        programmes,
        'h WHERE h.group_id IN (?))',
        'h WHERE (?) IS NOT NULL)',
      ],
      [
        'enrolments: the secretariat',
        enrolments,
        "const ofEnrolment = seenBy(\n  ['TRAINING_MANAGER'],",
        "const ofEnrolment = seenBy(\n  ['TRAINING_MANAGER', 'SECRETARIAT'],",
      ],
      [
        'enrolments: the own doctor',
        enrolments,
        'p WHERE p.doctor_id IN (?))',
        'p WHERE (?) IS NOT NULL)',
      ],
      [
        'enrolments: the own group',
        enrolments,
        'h WHERE h.group_id IN (?))',
        'h WHERE (?) IS NOT NULL)',
      ],
      [
        'trainees: those who earned something',
        enrolments,
        't.id IN (SELECT c.trainee_id FROM certificates c)',
        'TRUE',
      ],
    ],
  ),
  // Rows that are reached by way of others: these are asked alone.
  ...listed(
    'conditions',
    'training',
    [],
    [
      [
        'teachers: the own group',
        enrolments,
        'WHERE h.group_id IN (?))`',
        'WHERE (?) IS NOT NULL)`',
      ],
      [
        'lessons: the own group',
        'sessions/row-rules.ts',
        'h WHERE h.group_id IN (?))',
        'h WHERE (?) IS NOT NULL)',
      ],
      [
        'lessons: the own teacher',
        'sessions/row-rules.ts',
        's WHERE s.doctor_id IN (?))',
        's WHERE (?) IS NOT NULL)',
      ],
    ],
  ),
];
