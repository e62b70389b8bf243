import { createRemoteKeys } from '../../gateway/security/remote-keys';
import { createLog } from '../../platform/log';
import { fakeClock } from './fake-clock';
import { openDoor } from './open-door';
import { openIssuer, type OpenIssuer } from './open-issuer';
import { refusalOf } from './refusal-of';

let issuer: OpenIssuer;
beforeEach(async () => {
  issuer = await openIssuer();
});
afterEach(() => issuer.stop());

/** A door and the keys behind it, by one clock. Signatures are looked at again every half minute. */
function open() {
  const clock = fakeClock();
  const keys = createRemoteKeys({
    url: issuer.jwksUrl,
    log: createLog('silent'),
    clock: clock.now,
  });
  const claims = { rolesClaim: 'roles', tenantsClaim: 'tenants', tokenType: 'at+jwt' };
  const trusted = [{ issuer: issuer.issuer, audience: 'the-graph', keys, ...claims }];
  return { ...openDoor({ trusted, clock }), ...clock };
}

it('fetches no keys before somebody needs them, and then once for all', async () => {
  const { enter, now } = open();
  expect(issuer.fetched()).toBe(0);
  const tokens = [1, 2, 3].map((n) => issuer.sign(now(), { sub: `${n}` }));
  await Promise.all(tokens.map(enter));
  expect(issuer.fetched()).toBe(1);
});

it('D07: refuses unknown and hostile key ids, with two fetches a minute at most', async () => {
  const { enter, now, wait } = open();
  const hostile = ['../../etc/passwd', "' OR 1", 'unknown', 'x'.repeat(10_000)];
  for (let second = 0; second < 60; second += 1) {
    for (const kid of hostile) {
      const token = issuer.sign(now(), { sub: `${second}` }, { kid });
      expect(await refusalOf(enter(token))).toBe('UNAUTHENTICATED');
    }
    wait(1);
  }
  expect(issuer.fetched()).toBe(2);
});

it('D08: never follows an address or a key that a token brings along', async () => {
  const stranger = await openIssuer();
  const { enter, now } = open();
  const spoilt = [
    { jku: stranger.jwksUrl, kid: 'stranger' },
    { x5u: stranger.jwksUrl, kid: 'stranger' },
    { jwk: stranger.publicKey() },
  ];
  for (const header of spoilt) {
    const token = stranger.sign(now(), { iss: issuer.issuer }, header);
    expect(await refusalOf(enter(token))).toBe('UNAUTHENTICATED');
  }
  const critical = issuer.sign(now(), {}, { crit: ['odd'], odd: true });
  expect(await refusalOf(enter(critical))).toBe('UNAUTHENTICATED');
  expect(stranger.fetched()).toBe(0);
  await stranger.stop();
});

it('takes tokens of a new key at once when the issuer changes its keys, and old ones until it drops them', async () => {
  const { enter, now, wait } = open();
  await enter(issuer.sign(now()));
  wait(31);
  await issuer.addKey('second');
  const both = [issuer.sign(now()), issuer.sign(now(), {}, { kid: 'second' })];
  expect(await Promise.all(both.map((token) => refusalOf(enter(token))))).toEqual([
    'accepted',
    'accepted',
  ]);
  issuer.removeKey('first');
  wait(11 * 60);
  // Ten minutes later the keys are fetched again; whoever brings an unknown one waits for that.
  expect(await refusalOf(enter(issuer.sign(now(), {}, { kid: 'third' })))).toBe('UNAUTHENTICATED');
  expect(await refusalOf(enter(issuer.sign(now())))).toBe('UNAUTHENTICATED');
});

it.each(['goAway', 'talkNonsense'] as const)(
  'serves a day with the last good keys when the issuer does this: %s',
  async (trouble) => {
    const { enter, now, wait } = open();
    await enter(issuer.sign(now()));
    issuer[trouble]();
    for (let hour = 0; hour < 24; hour += 4) {
      expect(await refusalOf(enter(issuer.sign(now())))).toBe('accepted');
      wait(4 * 3_600);
    }
    wait(1);
    expect(await refusalOf(enter(issuer.sign(now())))).toBe('RETRY_LATER');
    wait(31);
    issuer.comeBack();
    expect(await refusalOf(enter(issuer.sign(now())))).toBe('accepted');
  },
);

it('asks to come again when the keys can not be had yet, without asking the issuer each time', async () => {
  issuer.goAway();
  const { enter, now } = open();
  for (let again = 0; again < 20; again += 1) {
    const token = issuer.sign(now(), { sub: `${again}` });
    expect(await refusalOf(enter(token))).toBe('RETRY_LATER');
  }
  expect(issuer.fetched()).toBe(1);
});
