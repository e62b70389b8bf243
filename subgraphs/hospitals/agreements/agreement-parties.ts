import { own } from '../access/own';

/** The two sides of the agreement to which a row belongs by its `agreement_id`. */
export const agreementParties = [
  own('group', 't.agreement_id IN (SELECT id FROM agreements WHERE group_id IN (?))'),
  own('hospital', 't.agreement_id IN (SELECT id FROM agreements WHERE hospital_id IN (?))'),
] as const;
