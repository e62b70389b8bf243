import { latestBefore } from '../../../subgraphs/hospitals/domain/latest-before';

const history = [
  { stage: 'LEAD', at: null },
  { stage: 'NEGOTIATING', at: '2026-01-10' },
  { stage: 'SIGNED', at: '2026-02-10' },
  { stage: 'ACTIVE', at: '2026-02-10' },
];

describe('the state of a history before a moment', () => {
  it.each([
    ['2026-01-10', 'LEAD'],
    ['2026-01-11', 'NEGOTIATING'],
    ['2026-02-10', 'NEGOTIATING'],
    ['2026-02-11', 'ACTIVE'],
  ])('before %s is %s', (before, stage) => {
    expect(latestBefore(history, ({ at }) => at, before)?.stage).toBe(stage);
  });

  it('is unknown before the first step', () => {
    expect(latestBefore(history.slice(1), ({ at }) => at, '2026-01-10')).toBeNull();
    expect(latestBefore([], () => null, '2026-01-10')).toBeNull();
  });
});
