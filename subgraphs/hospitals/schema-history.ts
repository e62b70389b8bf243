import { CreateRegister1767225600001 } from './migrations/1767225600001-create-register';
import { CreateAgreements1767225600002 } from './migrations/1767225600002-create-agreements';
import { CreateSessions1767225600003 } from './migrations/1767225600003-create-sessions';
import { CreateCases1767225600004 } from './migrations/1767225600004-create-cases';
import { CreateMoney1767225600005 } from './migrations/1767225600005-create-money';
import { CreateProjects1767225600006 } from './migrations/1767225600006-create-projects';
import { KeepRegister1767312000101 } from './migrations/1767312000101-keep-register';
import { SignAgreements1767312000102 } from './migrations/1767312000102-sign-agreements';
import { CopyTraining1767312000103 } from './migrations/1767312000103-copy-training';
import { CreateCaseSteps1767312000201 } from './migrations/1767312000201-create-case-steps';
import { CreateBilling1767312000202 } from './migrations/1767312000202-create-billing';
import { KeepInvestments1767312000203 } from './migrations/1767312000203-keep-investments';
import { CopyReportedGroups1767312000204 } from './migrations/1767312000204-copy-reported-groups';
import { CopyBookings1767312000205 } from './migrations/1767312000205-copy-bookings';

/** The migrations of this schema, the oldest first. */
export const schemaHistory = [
  CreateRegister1767225600001,
  CreateAgreements1767225600002,
  CreateSessions1767225600003,
  CreateCases1767225600004,
  CreateMoney1767225600005,
  CreateProjects1767225600006,
  KeepRegister1767312000101,
  SignAgreements1767312000102,
  CopyTraining1767312000103,
  CreateCaseSteps1767312000201,
  CreateBilling1767312000202,
  KeepInvestments1767312000203,
  CopyReportedGroups1767312000204,
  CopyBookings1767312000205,
];
