import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import type { PlannedGroup } from '../../../seed/groups';
import { seedId } from '../../../seed/seed-id';
import { SupervisorLoad } from '../enrolments/entities/supervisor-load';

/** Who supervises: never more than five at a time. */
export interface Supervision {
  /** Those who may supervise in a group, the most senior first. */
  of(group: PlannedGroup): readonly string[];
  /** Takes a place with one of them; null: all are full. */
  take(group: PlannedGroup): string | null;
  end(write: BulkWriter): void;
}

const most = 5;
const share = 0.1; // of a group's doctors: the chief physicians, who hold academic roles

export function createSupervision(): Supervision {
  const loads = new Map<string, number>();
  const of = ({ firstDoctor, endDoctor }: PlannedGroup) =>
    Array.from(
      { length: Math.max(1, Math.min(20, Math.floor((endDoctor - firstDoctor) * share))) },
      (_, place) => seedId('Doctor', firstDoctor + place),
    );
  return {
    of,
    take(group) {
      const free = of(group).find((id) => (loads.get(id) ?? 0) < most);
      if (free === undefined) return null;
      loads.set(free, (loads.get(free) ?? 0) + 1);
      return free;
    },
    end(write) {
      for (const [id, trainees] of loads)
        write.add(SupervisorLoad, { id, trainees, version: trainees });
    },
  };
}
