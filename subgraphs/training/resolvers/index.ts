import { scalars } from '../../../platform/scalars';
import { enrolments } from '../enrolments';
import { Mutation as learningMutation } from '../enrolments/resolvers/learning-mutation';
import { Mutation as sessionMutation } from '../sessions/resolvers/mutation';
import { sessions } from '../sessions';
import { records } from '../records';
import { Mutation as outreachMutation } from '../outreach/resolvers/mutation';
import { Mutation as enrolmentMutation } from '../enrolments/resolvers/mutation';
import { Query as enrolmentQuery } from '../enrolments/resolvers/query';
import { outreach } from '../outreach';
import { Query as outreachQuery } from '../outreach/resolvers/query';
import { programmes } from '../programmes';
import { Mutation as programmeMutation } from '../programmes/resolvers/mutation';
import { Query as programmeQuery } from '../programmes/resolvers/query';
import { Doctor } from './doctor';
import { Group } from './group';
import { Hospital } from './hospital';
import { Query as internalQuery } from './query';

/** The rooms together, and what they add to others' types. */
export const resolvers = {
  ...scalars,
  ...programmes.resolvers,
  ...enrolments.resolvers,
  ...outreach.resolvers,
  ...sessions.resolvers,
  ...records.resolvers,
  Doctor,
  Group,
  Hospital,
  Mutation: {
    ...programmeMutation,
    ...enrolmentMutation,
    ...learningMutation,
    ...sessionMutation,
    ...outreachMutation,
  },
  Query: { ...programmeQuery, ...enrolmentQuery, ...outreachQuery, ...internalQuery },
};
