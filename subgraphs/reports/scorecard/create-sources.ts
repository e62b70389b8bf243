import DataLoader from 'dataloader';
import type { Log } from '../../../platform/log';
import type { Call, Transport } from '../../../platform/transport';
import type { ReportSource } from '../catalogue/measure-definition';
import { askSource, type SliceAnswer } from './ask-source';
import type { Scorecard } from './scorecard';

export interface Asking {
  /** The way to the owner with this name. */
  ask(owner: string): Transport;
  readonly call: Call;
  readonly log: Log;
  readonly deadlineMs: number;
}

type SourceLoader = DataLoader<string, SliceAnswer | null>;

/** Stands for the alliance among the ids of groups: a loader takes no null. */
const alliance = 'alliance';

/**
 * The sources as one operation sees them: for each source and period one request, with all groups
 * of the page in it. The alliance is a question of its own, because what groups did together counts
 * once there.
 */
export function createSources({ ask, call, log, deadlineMs }: Asking) {
  const loaders = new Map<string, SourceLoader>();

  function loaderOf(source: ReportSource, { period }: Scorecard): SourceLoader {
    const owner = source.toLowerCase();
    const key = `${owner} ${period.from} ${period.to}`;
    const request = (groupIds: readonly string[] | null) =>
      askSource({ owner, ask, call, groupIds, period, deadlineMs, log });
    const loader = loaders.get(key) ?? createLoader(request);
    loaders.set(key, loader);
    return loader;
  }

  return (source: ReportSource, scorecard: Scorecard): Promise<SliceAnswer | null> =>
    loaderOf(source, scorecard).load(scorecard.groupId ?? alliance);
}

function createLoader(
  request: (groupIds: readonly string[] | null) => Promise<SliceAnswer | null>,
): SourceLoader {
  return new DataLoader(async (keys: readonly string[]) => {
    const groupIds = keys.filter((key) => key !== alliance);
    const [ofGroups, ofAlliance] = await Promise.all([
      groupIds.length > 0 ? request(groupIds) : null,
      groupIds.length < keys.length ? request(null) : null,
    ]);
    return keys.map((key) => (key === alliance ? ofAlliance : ofGroups));
  });
}
