import { normalise } from '../../../platform/naming/search-terms';
import {
  all,
  hasCode,
  isWithin,
  oneOf,
  startsWith,
  whenGiven,
  where,
  type Condition,
} from '../../../platform/reading/condition';
import { bindingStages } from '../domain/binding-stages';
import type { HospitalFilter } from '../resolver-types.generated';
import { coversSpecialty } from './covers-specialty';

/** What a client's filter means in the table of hospitals, by the agreements that are seen. */
export function hospitalConditions(
  filter: HospitalFilter | null | undefined,
  agreements: Condition,
) {
  return [
    whenGiven(filter?.ownership, (known) => oneOf('t.ownership', known)),
    whenGiven(filter?.kind, (known) => oneOf('t.kind', known)),
    whenGiven(filter?.level, (known) => oneOf('t.hospital_level', known)),
    whenGiven(filter?.grade, (known) => oneOf('t.grade', known)),
    whenGiven(filter?.specialty, (code) =>
      among(where('hospital_subjects'), [
        either(coversSpecialty('specialty_code', code), isWithin('specialty_code', code)),
      ]),
    ),
    whenGiven(filter?.city, (city) => among(where('sites'), [where('city = ?', city)])),
    whenGiven(filter?.province, (province) =>
      among(where('sites'), [where('province = ?', province)]),
    ),
    whenGiven(filter?.chain, (chain) => where('t.chain_name = ?', chain)),
    whenGiven(filter?.builtBy, (id) => hasCode('t.built_by_group_id', id)),
    whenGiven(filter?.group, (id) =>
      among(agreements, [oneOf('stage', bindingStages), hasCode('group_id', id)]),
    ),
    whenGiven(filter?.groupStatus, (known) => {
      const groups = oneOf('status', known);
      const copied = where(
        `group_id IN (SELECT id FROM group_copies WHERE ${groups.sql})`,
        ...groups.values,
      );
      return among(agreements, [oneOf('stage', bindingStages), copied]);
    }),
    whenGiven(filter?.name, (name) => {
      const begins = startsWith('term', normalise(name));
      return where(
        `t.id IN (SELECT record_id FROM search_terms WHERE ${begins.sql})`,
        ...begins.values,
      );
    }),
    whenGiven(filter?.reported, (flag) => where('t.reported = ?', flag)),
    whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
  ];
}

/** The hospital occurs in a table of its details. */
function among(table: Condition, conditions: readonly Condition[]): Condition {
  const { sql, values } = all(conditions);
  return {
    sql: `t.id IN (SELECT hospital_id FROM ${table.sql} detail WHERE ${sql})`,
    values: [...table.values, ...values],
  };
}

const either = (one: Condition, other: Condition): Condition => ({
  sql: `(${one.sql}) OR (${other.sql})`,
  values: [...one.values, ...other.values],
});
