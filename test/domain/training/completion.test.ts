import { completion, type TrainingFacts } from '../../../subgraphs/training/domain/completion';

const finished: TrainingFacts = {
  moduleIds: ['theory', 'clinic'],
  results: [
    { moduleId: 'theory', passed: true },
    { moduleId: 'clinic', passed: true },
  ],
  requirements: [{ id: 'repair', participation: 'PERFORMED_UNDER_SUPERVISION', count: 3 }],
  confirmed: [
    { requirementId: 'repair', participation: 'PERFORMED_UNDER_SUPERVISION', cases: 2 },
    { requirementId: 'repair', participation: 'PERFORMED', cases: 1 },
  ],
  attendancePercent: 80,
  requiredAttendancePercent: 80,
};

it('training is complete with all modules, all cases and 80 percent attendance', () => {
  expect(completion(finished).complete).toBe(true);
});

it.each<[string, Partial<TrainingFacts>]>([
  ['a module is missing', { results: [{ moduleId: 'theory', passed: true }] }],
  [
    'a module was only failed',
    {
      results: [
        { moduleId: 'theory', passed: true },
        { moduleId: 'clinic', passed: false },
      ],
    },
  ],
  ['a case is missing', { confirmed: finished.confirmed.slice(0, 1) }],
  [
    'cases were only watched',
    { confirmed: [{ requirementId: 'repair', participation: 'OBSERVED', cases: 9 }] },
  ],
  ['attendance is 79 percent', { attendancePercent: 79 }],
  ['attendance is not recorded', { attendancePercent: null }],
])('training is not complete when %s', (_what, change) => {
  expect(completion({ ...finished, ...change }).complete).toBe(false);
});

it('a module once passed stays passed', () => {
  const results = [...finished.results, { moduleId: 'clinic', passed: false }];
  expect(completion({ ...finished, results }).modulesPassed).toBe(2);
});

it('cases count for the requirement that they were recorded for, and no other', () => {
  const requirements = [
    ...finished.requirements,
    { id: 'other', participation: 'OBSERVED', count: 1 } as const,
  ];
  const { cases, complete } = completion({ ...finished, requirements });
  expect(cases.map(({ confirmed }) => confirmed)).toEqual([3, 0]);
  expect(complete).toBe(false);
});
