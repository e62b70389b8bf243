import { scalars } from '../../platform/scalars';
import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import { mergeResolvers } from '../../platform/subgraph/merge-resolvers';
import { readSdl } from '../../schema/sdl';
import { rowRules } from './access/row-rules';
import { availability } from './availability';
import { booking } from './booking';
import { createContext } from './context';
import { copies } from './copies';
import { feed } from './feed';
import { inputReasons } from './input-reasons';
import { doctorsInvariants } from './invariants/row-counts';
import { loadFoundingData } from './founding/load-founding-data';

import { CreateRegister1767225600001 } from './migrations/1767225600001-create-register';
import { CreatePractice1767225600002 } from './migrations/1767225600002-create-practice';
import { CreateBookings1767225600003 } from './migrations/1767225600003-create-bookings';
import { CreateCopies1767225600004 } from './migrations/1767225600004-create-copies';
import { CreateRegisterHistory1767225600005 } from './migrations/1767225600005-create-register-history';
import { CreatePracticeHistory1767225600006 } from './migrations/1767225600006-create-practice-history';
import { CreateCalendars1767225600007 } from './migrations/1767225600007-create-calendars';
import { CreateFeed1767225600008 } from './migrations/1767225600008-create-feed';
import { KeepHours1767225600009 } from './migrations/1767225600009-keep-hours';
import { CreateClaims1767225600010 } from './migrations/1767225600010-create-claims';
import { practice } from './practice';
import { register } from './register';
import { slice } from './slice';

/** The doctors: in which groups, where they may practise, and which of their time is promised. */
export const doctors = defineSubgraph({
  name: 'doctors',
  typeDefs: readSdl('doctors'),
  resolvers: {
    ...scalars,
    ...mergeResolvers([
      register.resolvers,
      practice.resolvers,
      availability.resolvers,
      booking.resolvers,
      slice.resolvers,
    ]),
  },
  entities: [
    ...register.entities,
    ...practice.entities,
    ...availability.entities,
    ...booking.entities,
    ...feed.entities,
    ...copies.entities,
  ],
  migrations: [
    CreateRegister1767225600001,
    CreatePractice1767225600002,
    CreateBookings1767225600003,
    CreateCopies1767225600004,
    CreateRegisterHistory1767225600005,
    CreatePracticeHistory1767225600006,
    CreateCalendars1767225600007,
    CreateFeed1767225600008,
    KeepHours1767225600009,
    CreateClaims1767225600010,
  ],
  rowRules,
  internalFields: { relay: ['doctorsEvents'], reports: ['doctorsSlice'] },
  appendOnly: [
    ...register.appendOnly,
    ...practice.appendOnly,
    ...availability.appendOnly,
    'booking_steps',
  ],
  follows: copies.follows,
  tasks: booking.tasks,
  reasons: {
    ...inputReasons,
    ...register.reasons,
    ...practice.reasons,
    ...availability.reasons,
    ...booking.reasons,
  },
  invariants: doctorsInvariants,
  loadFoundingData,
  createContext,
});
