import { AvailabilityException } from './entities/availability-exception';
import { AvailabilityRule } from './entities/availability-rule';
import { Leave } from './entities/leave';
import { PracticeRegistration } from './entities/practice-registration';
import { PracticeStep } from './entities/practice-step';
import { Privilege } from './entities/privilege';
import { Suspension } from './entities/suspension';
import { Doctor } from './resolvers/doctor';
import { Expiring } from './resolvers/expiring';
import { Hospital } from './resolvers/hospital';
import * as hours from './resolvers/hours';
import * as papers from './resolvers/papers';
import { practiceReasons } from './reasons';
import { HoursMutation } from './resolvers/hours-mutation';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';

/** Where doctors may practise, what they may do there, and when they are there. */
export const practice = {
  entities: [
    AvailabilityException,
    AvailabilityRule,
    Leave,
    PracticeRegistration,
    PracticeStep,
    Privilege,
    Suspension,
  ],
  reasons: practiceReasons,
  appendOnly: ['practice_steps'],
  resolvers: {
    Query,
    Mutation: { ...Mutation, ...HoursMutation },
    Doctor,
    Expiring,
    Hospital,
    ...hours,
    ...papers,
  },
};
