import { random as createRandom, type Random } from '../../differential/random';
import type { Amounts, PostedFen } from '../../../subgraphs/hospitals/money/domain/amounts';
import { nextPosting } from '../../../subgraphs/hospitals/money/domain/next-posting';
import { splitNet, type Split } from '../../../subgraphs/hospitals/money/domain/split-net';

const rounds = process.env['ALLIANCE_TEST_FULL'] === 'yes' ? 100_000 : 10_000;
const largest = Number.MAX_SAFE_INTEGER;
const seed = 20160227;

const upTo = (random: Random, most: number) => random.below(most + 1);

function drawSplit(random: Random): Split {
  const groupBasisPoints = upTo(random, 10_000);
  const allianceBasisPoints = upTo(random, 10_000 - groupBasisPoints);
  const hospitalBasisPoints = 10_000 - groupBasisPoints - allianceBasisPoints;
  return { groupBasisPoints, hospitalBasisPoints, allianceBasisPoints };
}

/** Small sums, where rounding shows, and sums of every size. */
const drawFen = (random: Random) =>
  random.chance(0.5) ? upTo(random, 1_000) : upTo(random, 10 ** upTo(random, 15));

const partsOf = (posting: PostedFen) =>
  BigInt(posting.groupPartFen) + BigInt(posting.hospitalPartFen) + BigInt(posting.alliancePartFen);

const total = (postings: readonly PostedFen[], field: keyof PostedFen) =>
  postings.reduce((sum, posting) => sum + BigInt(posting[field]), 0n);

function postAll(changes: readonly Amounts[], split: Split): PostedFen[] {
  const posted: PostedFen[] = [];
  for (const change of changes) {
    const { posting } = nextPosting({ posted, change, split, mayBeNegative: false });
    posted.push(posting!);
  }
  return posted;
}

it('splits every sum exactly, and what is left over goes to the hospital', () => {
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const split = drawSplit(random);
    const net = BigInt(drawFen(random)) * (random.chance(0.2) ? -1n : 1n);
    const { group, hospital, alliance } = splitNet(net, split);
    expect(group + hospital + alliance).toBe(net);
    const size = net < 0n ? -net : net;
    const left =
      size * BigInt(split.hospitalBasisPoints) - (hospital < 0n ? -hospital : hospital) * 10_000n;
    expect(left <= 0n && left > -20_000n).toBe(true); // less than two fen, never the other way
  }
});

it('gives more for more, to everybody', () => {
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const split = drawSplit(random);
    const less = BigInt(drawFen(random));
    const more = less + BigInt(drawFen(random));
    const [small, large] = [splitNet(less, split), splitNet(more, split)];
    expect(small.group <= large.group && small.alliance <= large.alliance).toBe(true);
  }
});

it('reverses refunds exactly, in whatever order they come', () => {
  const random = createRandom(seed);
  for (let round = 0; round < rounds / 10; round += 1) {
    const split = drawSplit(random);
    const bill = Array.from({ length: 1 + upTo(random, 6) }, () => BigInt(drawFen(random)));
    const billed = bill.reduce((sum, fen) => sum + fen, 0n);
    const first = { billed, refunds: 0n, tax: 0n };
    const refunds = bill.map((fen) => ({ billed: 0n, refunds: fen, tax: 0n }));
    const shuffled = refunds
      .map((refund) => ({ refund, place: random.below(1_000_000) }))
      .sort((one, other) => one.place - other.place)
      .map(({ refund }) => refund);

    for (const order of [refunds, shuffled]) {
      const posted = postAll([first, ...order], split);
      for (const posting of posted) expect(partsOf(posting)).toBe(BigInt(posting.netFen));
      // At every moment the parts are those of what is left, as if it had been billed at once.
      for (let count = 1; count <= posted.length; count += 1) {
        const soFar = posted.slice(0, count);
        expect(total(soFar, 'groupPartFen')).toBe(splitNet(total(soFar, 'netFen'), split).group);
      }
      for (const field of [
        'netFen',
        'groupPartFen',
        'hospitalPartFen',
        'alliancePartFen',
      ] as const) {
        expect(total(posted, field)).toBe(0n);
      }
    }
  }
});

it('loses no fen at the edge of what can be said', () => {
  const split = { groupBasisPoints: 3_333, hospitalBasisPoints: 6_666, allianceBasisPoints: 1 };
  const change = { billed: BigInt(largest), refunds: 0n, tax: 0n };
  const { posting } = nextPosting({ posted: [], change, split, mayBeNegative: false });
  expect(posting!.netFen).toBe(largest);
  expect(posting!.groupPartFen).toBe(Number((BigInt(largest) * 3_333n) / 10_000n));
  expect(partsOf(posting!)).toBe(BigInt(largest));
  const loss = { billed: -BigInt(largest), refunds: 0n, tax: 0n };
  const negative = nextPosting({ posted: [], change: loss, split, mayBeNegative: true });
  expect(partsOf(negative.posting!)).toBe(-BigInt(largest));
});

const bill = (billed: bigint, refunds = 0n, tax = 0n): Amounts => ({ billed, refunds, tax });
const paid: PostedFen = {
  billedFen: 1_000,
  refundsFen: 0,
  taxFen: 100,
  netFen: 900,
  groupPartFen: 450,
  hospitalPartFen: 450,
  alliancePartFen: 0,
};

it.each<[string, readonly PostedFen[], Amounts, string | null]>([
  ['a bill', [], bill(1_000n, 0n, 100n), null],
  ['nothing', [], bill(0n), null],
  ['a refund of all but the tax', [paid], bill(0n, 900n), null],
  ['a refund of all, with its tax', [paid], bill(0n, 1_000n, -100n), null],
  ['a refund into the tax', [paid], bill(0n, 901n), 'TAX_EXCEEDS_BILLED'],
  ['a refund of more', [paid], bill(0n, 1_001n, -100n), 'REFUND_EXCEEDS_BILLED'],
  ['more tax back than was paid', [paid], bill(0n, 500n, -101n), 'AMOUNT_BELOW_ZERO'],
  ['a bill below zero', [paid], bill(-1_001n), 'AMOUNT_BELOW_ZERO'],
  ['tax without a bill', [], bill(0n, 0n, 1n), 'TAX_EXCEEDS_BILLED'],
  ['more than can be said', [paid], bill(BigInt(largest)), 'AMOUNT_TOO_LARGE'],
])('%s', (_case, posted, change, reason) => {
  const next = nextPosting({ posted, change, split: null, mayBeNegative: false });
  expect(next.refusal?.reason ?? null).toBe(reason);
});
