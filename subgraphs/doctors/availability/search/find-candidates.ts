import { hasCode, oneOf, whenGiven, where } from '../../../../platform/reading/condition';
import { isAscii } from '../../../../platform/reading/is-ascii';
import type { Reader } from '../../../../platform/reading/reader';
import { AgreementCopy } from '../../copies/entities/agreement-copy';
import { SiteCopy } from '../../copies/entities/site-copy';
import { eligibilityPolicy } from '../domain/policy/eligibility-policy';
import { dayOfQuarter } from '../domain/quarters';
import { Engagement } from '../../register/entities/engagement';
import type { SearchAsk } from './search-ask';
import type { SeenTime } from './seen-time';

/** Where it could be, and whom it is worth to look at: a superset of the answer. */
export interface Candidates {
  readonly siteIds: readonly string[];
  readonly doctorIds: readonly string[];
}

const nobody: Candidates = { siteIds: [], doctorIds: [] };

/**
 * Narrows a question by what has an index, before any calendar is opened: the sites, the agreements that
 * hold there in that time, and the doctors of their groups who are registered at their hospitals. What is
 * looked at grows with those, and not with the register.
 */
export async function findCandidates(
  reader: Reader,
  ask: SearchAsk,
  seen: SeenTime,
): Promise<Candidates> {
  const [firstDay, lastDay] = [dayOfQuarter(ask.within.from), dayOfQuarter(ask.within.to - 1)];
  const hospitals = limitedTo('hospitals', ask, seen);
  const sites =
    ask.site === null && ask.city === null && hospitals === null
      ? null
      : await reader.find(SiteCopy, [
          whenGiven(ask.site, (id) => hasCode('t.id', id)),
          whenGiven(ask.city, (city) => where('t.city = ?', city)),
          whenGiven(hospitals, (ids) => oneOf('t.hospital_id', ids)),
        ]);
  if (sites?.length === 0) return nobody;

  const agreements = await reader.find(AgreementCopy, [
    where("t.stage = 'ACTIVE' AND t.reported = FALSE AND t.valid_from <= ?", lastDay),
    where('t.valid_until IS NULL OR t.valid_until > ?', firstDay),
    whenGiven(sites, (all) =>
      oneOf('t.hospital_id', [...new Set(all.map((one) => one.hospitalId))]),
    ),
    whenGiven(limitedTo('groups', ask, seen), (ids) => oneOf('t.group_id', ids)),
    whenGiven(ask.doctors, (ids) =>
      where(
        't.group_id IN (SELECT e.group_id FROM engagements e WHERE e.doctor_id IN (?))',
        known(ids),
      ),
    ),
  ]);
  const fitting = agreements.filter(({ purposes }) => purposes.includes(ask.purpose));
  if (fitting.length === 0) return nobody;

  const hospitalIds = [...new Set(fitting.map(({ hospitalId }) => hospitalId))];
  const invited = fitting.filter(({ mode }) => mode === eligibilityPolicy.invitedMode);
  const engaged = await reader.find(Engagement, [
    oneOf('t.group_id', [...new Set(fitting.map(({ groupId }) => groupId))]),
    where('t.reported = FALSE AND (t.valid_from IS NULL OR t.valid_from <= ?)', lastDay),
    where('t.valid_until IS NULL OR t.valid_until > ?', firstDay),
    whenGiven(limitedTo('doctors', ask, seen), (ids) => oneOf('t.doctor_id', ids)),
    where(
      `t.doctor_id IN (SELECT r.doctor_id FROM practice_registrations r WHERE r.hospital_id IN (?))
       OR t.group_id IN (?)`,
      hospitalIds,
      invited.length === 0 ? [''] : invited.map(({ groupId }) => groupId),
    ),
  ]);
  return {
    siteIds: sites ? sites.map(({ id }) => id) : await sitesOf(reader, hospitalIds),
    doctorIds: [...new Set(engaged.map(({ doctorId }) => doctorId))],
  };
}

/** A client's id may be any text, and a column of codes compares with nothing else than ASCII. */
const known = (ids: readonly string[]): readonly string[] => ['', ...ids.filter(isAscii)];

type Kind = 'hospitals' | 'groups' | 'doctors';
const kinds: readonly Kind[] = ['hospitals', 'groups', 'doctors'];

/**
 * Those of one kind to whom question and asker are limited; null: to none in particular. An asker is
 * limited to the own ones of a kind when that is the only kind for which it acts.
 */
function limitedTo(kind: Kind, ask: SearchAsk, seen: SeenTime): readonly string[] | null {
  const actsOtherwise = kinds.some((other) => other !== kind && seen[other].size > 0);
  const own = seen.all || actsOtherwise ? null : seen[kind];
  const asked = ask[kind];
  if (asked === null) return own && [...own];
  return own === null ? known(asked) : asked.filter((id) => own.has(id));
}

async function sitesOf(reader: Reader, hospitalIds: readonly string[]): Promise<string[]> {
  const sites = await reader.byKeys(SiteCopy, 'hospitalId', hospitalIds);
  return sites.map(({ id }) => id);
}
