import { where, type Condition } from '../../../platform/reading/condition';
import { bindingStages } from '../domain/binding-stages';
import type { Period } from './period';

/** One statement over the table `t`: which figures it yields, from where, under which condition. */
export interface SliceStatement {
  /** By measure, what is selected for it. */
  readonly measures: Readonly<Record<string, Condition>>;
  readonly from: Condition;
  readonly given: Condition;
}

const done = "t.state IN ('COMPLETED', 'SETTLED') AND t.performed_on >= ? AND t.performed_on < ?";

/** What is asked of the tables for one period. Days are half-open; stages are those at its end. */
export const sliceStatements = ({ from, to, startsAt, endsAt }: Period): SliceStatement[] => [
  {
    measures: {
      agreements_active: where("SUM(step.stage = 'ACTIVE')"),
      hospitals: where(
        'COUNT(DISTINCT CASE WHEN step.stage IN (?) THEN t.hospital_id END)',
        bindingStages,
      ),
    },
    from: where(
      `agreements t JOIN agreement_stages step ON step.agreement_id = t.id
       AND step.list_position = (
         SELECT MAX(latest.list_position) FROM agreement_stages latest
         WHERE latest.agreement_id = t.id
           AND (latest.entered_at IS NULL OR latest.entered_at < ?))`,
      endsAt,
    ),
    given: where('TRUE'),
  },
  {
    measures: { cases: where('COUNT(*)') },
    from: where('surgical_cases t'),
    given: where(done, from, to),
  },
  {
    measures: { operations: where('COUNT(*)') },
    from: where('surgical_cases t JOIN case_procedures line ON line.case_id = t.id'),
    given: where(done, from, to),
  },
  {
    measures: {
      revenue_net_fen: where('SUM(t.net_fen)'),
      group_share_fen: where('SUM(t.group_part_fen)'),
    },
    from: where('settlements t'),
    given: where('t.settled_on >= ? AND t.settled_on < ?', from, to),
  },
  {
    measures: { build_investment_fen: where('SUM(t.investment_fen)') },
    from: where(
      `build_projects t JOIN build_project_states step ON step.project_id = t.id
       AND step.list_position = (
         SELECT MAX(latest.list_position) FROM build_project_states latest
         WHERE latest.project_id = t.id AND (latest.reached_on IS NULL OR latest.reached_on < ?))`,
      to,
    ),
    given: where("step.state <> 'ABANDONED'"),
  },
  {
    measures: { adverse_events: where('COUNT(*)') },
    from: where('adverse_events t'),
    given: where('t.occurred_at >= ? AND t.occurred_at < ?', startsAt, endsAt),
  },
];
