import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { period } from '../../../../platform/input/period';
import { optionalText } from '../../../../platform/input/text';
import { requireOneOf } from '../../access/require-one-of';
import { names } from '../../input/names';
import { keepRecordStep } from '../../records/keep-record-step';
import { Institution } from '../entities/institution';
import { OutreachEvent } from '../entities/outreach-event';
import type { EventOutcome } from '../event-outcome';
import { writeParticipants } from '../write-participants';

interface PlanOutreachEvent extends Pick<OutreachEvent, 'kind' | 'startsOn' | 'endsOn'> {
  readonly nameZh?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly province?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly institution?: string | null | undefined;
  readonly groups: readonly string[];
  readonly doctors?: readonly string[] | null | undefined;
}

/** Groups say where they are going to work for people whom care does not reach. */
export async function planOutreachEvent(
  work: Work,
  input: PlanOutreachEvent,
): Promise<EventOutcome> {
  const { kind, startsOn, endsOn, institution } = input;
  period(startsOn, endsOn);
  const groups = list('groups', input.groups, { least: 1, most: 100 });
  requireOneOf(work.viewer, groups, 'plan events of these groups');
  if (institution) await work.share(Institution, institution);
  const row: OutreachEvent = {
    id: newId(work.now.getTime()),
    ...names(input),
    kind,
    state: 'PLANNED',
    province: optionalText('province', input.province, 60),
    city: optionalText('city', input.city, 60),
    place: optionalText('place', input.place, 200),
    startsOn,
    endsOn,
    institutionId: institution ?? null,
    peopleServed: null,
    reported: false,
    synthetic: false,
    version: 1,
  };
  await work.insert(OutreachEvent, row);
  await writeParticipants(work, row.id, input);
  await keepRecordStep(work, row);
  return { id: row.id, state: row.state, version: row.version };
}
