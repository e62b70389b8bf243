import type { DoctorFacts } from '../domain/doctor-facts';
import { freeTime } from '../domain/free-time';
import { dayOfQuarter } from '../domain/quarters';
import type { AgreementFacts, SiteFacts, Surroundings } from '../domain/surroundings';
import { workCalendar } from '../domain/work-calendar';
import { inOrder, type FreeRow } from './free-row';
import type { SearchAsk } from './search-ask';
import { maySee, type SeenTime } from './seen-time';

/** Every time of these doctors that fits a question and may be seen, in order. */
export function freeRows(
  facts: Iterable<DoctorFacts>,
  surroundings: Surroundings,
  ask: SearchAsk,
  seen: SeenTime,
  now: Date,
): FreeRow[] {
  const ofGroup = agreementsByGroup(surroundings, ask);
  const rows: FreeRow[] = [];
  for (const one of facts) {
    const groups = new Set(one.engagements.map(({ groupId }) => groupId));
    for (const groupId of groups) {
      for (const { agreement, site } of ofGroup.get(groupId) ?? []) {
        const { hospitalId } = agreement;
        const doctorId = one.doctor.id;
        if (!maySee(seen, { hospitalId, groupId, doctorId })) continue;
        const { specialty, purpose, surgeryLevel, within } = ask;
        const free = freeTime(one, surroundings, {
          site,
          agreement,
          specialty,
          purpose,
          surgeryLevel,
          within,
          now,
        });
        const spans = free.filter(({ from, to }) => to - from >= ask.leastQuarters);
        if (spans.length === 0) continue;
        rows.push({
          earliest: spans[0]!.from,
          doctorId,
          siteId: site.id,
          agreementId: agreement.id,
          groupId,
          hospitalId,
          spans,
          provisional: isProvisional(site, surroundings, spans.at(-1)!.to),
        });
      }
    }
  }
  return rows.sort(inOrder);
}

interface Place {
  readonly agreement: AgreementFacts;
  readonly site: SiteFacts;
}

function agreementsByGroup(
  { agreements, sites }: Surroundings,
  { purpose, groups }: SearchAsk,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const agreement of agreements) {
    if (agreement.stage !== 'ACTIVE' || !agreement.purposes.includes(purpose)) continue;
    if (groups !== null && !groups.includes(agreement.groupId)) continue;
    const own = places.get(agreement.groupId) ?? [];
    places.set(agreement.groupId, own);
    for (const siteId of agreement.siteIds) {
      const site = sites.get(siteId);
      if (site) own.push({ agreement, site });
    }
  }
  return places;
}

const isProvisional = (site: SiteFacts, surroundings: Surroundings, end: number): boolean =>
  workCalendar(site, surroundings)(dayOfQuarter(end - 1)).provisional;
