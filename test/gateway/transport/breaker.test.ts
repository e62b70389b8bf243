import { createBreaker, type BreakerState } from '../../../gateway/transport/breaker';

const settings = { windowMs: 10_000, requests: 20, percent: 50, openMs: 5_000 };

function breakerAt() {
  let now = 100_000;
  const states: BreakerState[] = [];
  const breaker = createBreaker(
    settings,
    (state) => states.push(state),
    () => now,
  );
  const go = (verdict: 'well' | 'badly' | 'unknown', times = 1) => {
    for (let index = 0; index < times; index += 1) breaker.admit()?.(verdict);
  };
  return { breaker, states, go, pass: (ms: number) => void (now += ms) };
}

it('opens when half of enough questions have failed', () => {
  const { breaker, go } = breakerAt();
  go('well', 10);
  go('badly', 9);
  expect(breaker.state()).toBe('closed');
  go('badly');
  expect(breaker.state()).toBe('open');
  expect(breaker.admit()).toBeNull();
});

it('judges only what was lately, and nothing by what says nothing', () => {
  const { breaker, go, pass } = breakerAt();
  go('badly', 19);
  pass(11_000);
  go('unknown', 50);
  go('badly', 19);
  expect(breaker.state()).toBe('closed');
});

it('lets a few look whether the subgraph is back, and closes when three came back well', () => {
  const { breaker, states, go, pass } = breakerAt();
  go('badly', 20);
  pass(5_000);
  const probes = Array.from({ length: 9 }, () => breaker.admit());
  expect(probes.filter((probe) => probe !== null)).toHaveLength(5);
  probes.slice(0, 3).forEach((tell) => tell?.('well'));
  expect(states).toEqual(['open', 'half-open', 'closed']);
  go('badly', 19);
  expect(breaker.state()).toBe('closed'); // it begins anew
});

it('opens again when too many of them fail', () => {
  const { breaker, go, pass } = breakerAt();
  go('badly', 20);
  pass(5_000);
  go('badly', 3);
  expect(breaker.state()).toBe('open');
});

it('takes no verdict of a time that is over', () => {
  const { breaker, go, pass } = breakerAt();
  const late = breaker.admit();
  go('badly', 20);
  pass(5_000);
  go('well', 3);
  late?.('badly');
  expect(breaker.state()).toBe('closed');
});
