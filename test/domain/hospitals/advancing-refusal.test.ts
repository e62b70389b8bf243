import {
  advancingRefusal,
  type Advancing,
} from '../../../subgraphs/hospitals/projects/domain/advancing-refusal';
import { buildArrows } from '../../../subgraphs/hospitals/projects/domain/build-arrows';

const states = Object.keys(buildArrows) as (keyof typeof buildArrows)[];

const wanted: Advancing = {
  state: 'PLANNED',
  wanted: 'SITE_SELECTED',
  withHospital: false,
  reachedOn: '2026-03-02',
  last: '2026-03-01',
  today: '2026-03-02',
};

it.each(states.flatMap((state) => states.map((next) => [state, next] as const)))(
  'goes from %s to %s only along an arrow',
  (state, next) => {
    const withHospital = next === 'OPEN' || next === 'ACQUIRED';
    const reason = buildArrows[state].includes(next) ? null : 'WRONG_STATE';
    const change = { state, wanted: next, withHospital };
    expect(advancingRefusal({ ...wanted, ...change })?.reason ?? null).toBe(reason);
  },
);

it.each<[string, Partial<Advancing>, string | null]>([
  ['today', {}, null],
  ['on the same day as the last', { reachedOn: '2026-03-01' }, null],
  ['after an unknown day', { last: null, reachedOn: '2001-01-01' }, null],
  ['tomorrow', { reachedOn: '2026-03-03' }, 'REACHED_IN_FUTURE'],
  ['before the last', { reachedOn: '2026-02-28' }, 'REACHED_BEFORE_LAST'],
  ['bought without a hospital', { wanted: 'ACQUIRED' }, 'NEEDS_A_HOSPITAL'],
  ['opened without a hospital', { state: 'LICENSED', wanted: 'OPEN' }, 'NEEDS_A_HOSPITAL'],
  ['a site with a hospital', { withHospital: true }, 'NEEDS_A_HOSPITAL'],
])('%s', (_case, change, reason) => {
  expect(advancingRefusal({ ...wanted, ...change })?.reason ?? null).toBe(reason);
});
