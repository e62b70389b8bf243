import { assistance } from './assistance';
import { conferences } from './conferences';
import { copies } from './copies';
import { evaluations } from './evaluations';
import { history } from './history';
import { identity } from './identity';
import { initiatives } from './initiatives';
import { meetings } from './meetings';
import { membership } from './membership';
import { partners } from './partners';
import { referrals } from './referrals';
import { register } from './register';
import type { Room } from './room';

/** In the order in which their tables are made. */
export const rooms: readonly Room[] = [
  register,
  membership,
  assistance,
  referrals,
  conferences,
  initiatives,
  meetings,
  partners,
  evaluations,
  identity,
  copies,
  history,
];
