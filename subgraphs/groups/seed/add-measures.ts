import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at, dayText } from '../../../seed/days';
import type { GroupStatus } from '../../../seed/groups';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { MeasureStep } from '../membership/entities/measure-step';
import { MembershipMeasure } from '../membership/entities/membership-measure';
import { addVote } from './add-vote';
import { nth } from './members';

type Kind = MembershipMeasure['kind'];
type State = MembershipMeasure['state'];

interface Planned {
  readonly kind: Kind;
  readonly of: GroupStatus;
  readonly path: readonly State[];
  readonly appeal?: 'OPEN' | 'UPHELD' | 'OVERTURNED';
}

/** Every way that a measure can take. */
const measures: readonly Planned[] = [
  { kind: 'SUSPENSION', of: 'SUSPENDED', path: ['PROPOSED', 'IN_FORCE'] },
  { kind: 'SUSPENSION', of: 'MEMBER', path: ['PROPOSED', 'IN_FORCE', 'ENDED'] },
  {
    kind: 'SUSPENSION',
    of: 'MEMBER',
    path: ['PROPOSED', 'IN_FORCE', 'OVERTURNED'],
    appeal: 'OVERTURNED',
  },
  { kind: 'SUSPENSION', of: 'MEMBER', path: ['PROPOSED'] },
  { kind: 'EXPULSION', of: 'EXPELLED', path: ['PROPOSED', 'VOTING', 'IN_FORCE'], appeal: 'UPHELD' },
  { kind: 'EXPULSION', of: 'MEMBER', path: ['PROPOSED', 'VOTING', 'REJECTED'] },
  { kind: 'EXPULSION', of: 'MEMBER', path: ['PROPOSED', 'VOTING'] },
];
const firstVote = 1_000; // behind the votes on applications

export function addMeasures(world: World, write: BulkWriter): void {
  measures.forEach(({ kind, of, path, appeal }, index) => {
    const id = seedId('Measure', index);
    const state = path.at(-1)!;
    const group = nth(
      world.groups.filter(({ status }) => status === of),
      index,
    );
    const isOver = state === 'ENDED' || state === 'OVERTURNED' || state === 'REJECTED';
    const proposed = world.asOf - (isOver ? 400 : state === 'IN_FORCE' ? 70 : 4);
    const voted = path.includes('VOTING');
    const voteId = voted ? seedId('Vote', firstVote + index) : null;
    const inForce = path.includes('IN_FORCE');
    const from = proposed + 10;
    const decided = inForce || state === 'REJECTED';
    write.add(MembershipMeasure, {
      id,
      groupId: group.id,
      kind,
      state,
      cause: '合成数据：未按时提交质量报告',
      validFrom: inForce ? dayText(from) : null,
      validUntil: inForce && kind === 'SUSPENSION' ? dayText(from + 120) : null,
      proposedAt: at(proposed, 600),
      decidedAt: decided ? at(from, 600) : null,
      voteId,
      appealedAt: appeal ? at(from + 12, 600) : null,
      appealGrounds: appeal ? '合成数据：情况已改善' : null,
      appealDecidedAt: appeal && appeal !== 'OPEN' ? at(from + 30, 600) : null,
      appealOutcome: appeal && appeal !== 'OPEN' ? appeal : null,
      version: path.length,
    });
    path.forEach((each, step) =>
      write.add(MeasureStep, {
        measureId: id,
        stepNumber: step + 1,
        state: each,
        happenedAt: at(step === path.length - 1 && isOver ? from + 120 : proposed + step * 2, 600),
        actor,
        note: null,
      }),
    );
    if (voteId === null) return;
    const matter = { matter: 'EXPULSION', matterId: id } as const;
    addVote(world, write, {
      id: voteId,
      ...matter,
      opened: proposed + 2,
      carried: state === 'IN_FORCE',
    });
  });
}
