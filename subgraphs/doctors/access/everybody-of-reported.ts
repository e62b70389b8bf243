import { where } from '../../../platform/reading/condition';
import type { Party } from '../../../platform/access/party';

/** Everybody sees what was published before: rows that documents report. */
export const everybodyOfReported: Party = () => where('t.reported = TRUE');
