import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { list } from '../../../../platform/input/list';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { actorOf } from '../../actor-of';
import { GroupCopy } from '../../copies/entities/group-copy';
import { requireOwn } from '../../require-own';
import { JoiningTerms } from '../entities/joining-terms';
import { specialtyCodes } from '../read-details';
import { termsInForce } from '../terms-in-force';

interface PublishJoiningTerms {
  readonly group: string;
  readonly expectedVersion: number;
  readonly kinds?: readonly JoiningTerms['kinds'][number][] | null;
  readonly leastTitle?: JoiningTerms['leastTitle'];
  readonly leastYears?: number | null;
  readonly practiceModes?: readonly JoiningTerms['practiceModes'][number][] | null;
  readonly specialties?: readonly string[] | null;
}

/** What a client is told of what was published. */
export type TermsOutcome = Pick<JoiningTerms, 'groupId' | 'version'>;

/** A group says what it asks of doctors; what it asked before is kept, and requests keep what they met. */
export async function publishJoiningTerms(
  work: Work,
  input: PublishJoiningTerms,
): Promise<TermsOutcome> {
  const { leastTitle = null, leastYears = null } = input;
  requireOwn(work.viewer, 'group', input.group, 'publish what this group asks of doctors');
  const group = await work.lock(GroupCopy, input.group);
  const version = (await termsInForce(work, group.id))?.version ?? 0;
  requireVersion({ version }, input.expectedVersion);
  const row: JoiningTerms = {
    groupId: group.id,
    version: version + 1,
    publishedAt: work.now,
    actor: actorOf(work.viewer),
    kinds: [...list('kinds', input.kinds ?? [])],
    leastTitle,
    leastYears: leastYears === null ? null : wholeNumber('leastYears', leastYears, 0, 60),
    practiceModes: [...list('practiceModes', input.practiceModes ?? [])],
    specialties: [...specialtyCodes(input.specialties ?? [], 0, 50)],
  };
  await work.insert(JoiningTerms, row);
  return { groupId: row.groupId, version: row.version };
}
