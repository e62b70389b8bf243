import { scalars } from '../../../platform/scalars';
import { enrolments } from '../enrolments';
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
  Doctor,
  Group,
  Hospital,
  Mutation: { ...programmeMutation, ...enrolmentMutation },
  Query: { ...programmeQuery, ...enrolmentQuery, ...outreachQuery, ...internalQuery },
};
