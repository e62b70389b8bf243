import { AvailabilityException } from './entities/availability-exception';
import { AvailabilityRule } from './entities/availability-rule';
import { Leave } from './entities/leave';
import { PracticeRegistration } from './entities/practice-registration';
import { Privilege } from './entities/privilege';
import { Suspension } from './entities/suspension';
import { Doctor } from './resolvers/doctor';
import { Expiring } from './resolvers/expiring';
import { Hospital } from './resolvers/hospital';
import * as hours from './resolvers/hours';
import * as papers from './resolvers/papers';
import { Query } from './resolvers/query';

/** Where doctors may practise, what they may do there, and when they are there. */
export const practice = {
  entities: [
    AvailabilityException,
    AvailabilityRule,
    Leave,
    PracticeRegistration,
    Privilege,
    Suspension,
  ],
  resolvers: { Query, Doctor, Expiring, Hospital, ...hours, ...papers },
};
