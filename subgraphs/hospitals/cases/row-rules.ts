import { rowRules, withTheirParent, type RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';
import { own } from '../access/own';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { twoSides } from '../access/two-sides';
import { AdverseEvent } from './entities/adverse-event';
import { CaseFeedback } from './entities/case-feedback';
import { CaseProcedure } from './entities/case-procedure';
import { CaseStep } from './entities/case-step';
import { ProcedureCredit } from './entities/procedure-credit';
import { SurgicalCase } from './entities/surgical-case';

const caseRule = seenBySecretariatAnd(
  ...twoSides,
  own(
    'doctor',
    `t.lead_doctor_id IN (?)
     OR t.id IN (SELECT case_id FROM procedure_credits WHERE doctor_id IN (?))`,
  ),
);

/** Whoever sees a case sees what went wrong in it: without that it would be taken for a good one. */
const eventRule = seenBySecretariatAnd(
  ...twoSides,
  own(
    'doctor',
    `t.case_id IN (SELECT id FROM surgical_cases WHERE lead_doctor_id IN (?))
     OR t.case_id IN (SELECT case_id FROM procedure_credits WHERE doctor_id IN (?))`,
  ),
);

const withTheirCase: RowRule = (viewer) => {
  const visible = caseRule(viewer);
  if (visible === null) return null;
  return where(
    `t.case_id IN (SELECT t.id FROM surgical_cases t WHERE ${visible.sql})`,
    ...visible.values,
  );
};

/** A case is seen by its group, its hospital and the doctors who did it. */
export const casesRowRules = rowRules(
  [AdverseEvent, eventRule],
  [CaseFeedback, withTheirCase],
  [CaseProcedure, withTheirParent],
  [CaseStep, withTheirParent],
  [ProcedureCredit, withTheirParent],
  [SurgicalCase, caseRule],
);
