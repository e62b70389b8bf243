import {
  hasCode,
  oneOf,
  whenGiven,
  where,
  type Condition,
} from '../../../platform/reading/condition';
import { endOfDay } from '../domain/end-of-day';
import { coversSpecialty } from '../register/covers-specialty';
import type { AgreementFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of agreements. */
export function agreementConditions(filter: AgreementFilter | null | undefined) {
  return [
    whenGiven(filter?.group, (id) => hasCode('t.group_id', id)),
    whenGiven(filter?.hospital, (id) => hasCode('t.hospital_id', id)),
    whenGiven(filter?.site, (id) => covering('agreement_sites', hasCode('site_id', id))),
    whenGiven(filter?.mode, (modes) => oneOf('t.mode', modes)),
    whenGiven(filter?.stage, (stages) =>
      filter?.asOf == null ? oneOf('t.stage', stages) : stageOn(filter.asOf, stages),
    ),
    whenGiven(filter?.channel, (channels) => oneOf('t.channel', channels)),
    whenGiven(filter?.specialty, (code) =>
      covering('agreement_specialties', coversSpecialty('specialty_code', code)),
    ),
    whenGiven(filter?.purpose, (purposes) =>
      covering('agreement_purposes', oneOf('purpose', purposes)),
    ),
    whenGiven(filter?.initiative, (id) => hasCode('t.initiative_id', id)),
    whenGiven(filter?.holdsOn, (day) =>
      where('t.valid_from <= ? AND (t.valid_to IS NULL OR t.valid_to > ?)', day, day),
    ),
    whenGiven(filter?.endsUntil, (day) => where('t.valid_to <= ?', day)),
    whenGiven(filter?.groupStatus, (known) => {
      const groups = oneOf('status', known);
      return where(
        `t.group_id IN (SELECT id FROM group_copies WHERE ${groups.sql})`,
        ...groups.values,
      );
    }),
    whenGiven(filter?.hospitalOwnership, (known) => {
      const hospitals = oneOf('ownership', known);
      return where(
        `t.hospital_id IN (SELECT id FROM hospitals WHERE ${hospitals.sql})`,
        ...hospitals.values,
      );
    }),
    whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
  ];
}

/** The newest terms cover something. */
function covering(table: string, { sql, values }: Condition): Condition {
  return { sql: `t.id IN (SELECT agreement_id FROM ${table} WHERE ${sql})`, values };
}

/** The last step before the end of that day led into one of the stages. */
function stageOn(day: string, stages: readonly unknown[]): Condition {
  if (stages.length === 0) return where('FALSE');
  return where(
    `(SELECT step.stage FROM agreement_stages step
      WHERE step.agreement_id = t.id AND (step.entered_at IS NULL OR step.entered_at < ?)
      ORDER BY step.list_position DESC LIMIT 1) IN (?)`,
    endOfDay(day),
    stages,
  );
}
