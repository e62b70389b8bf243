import type { Config } from '../platform/config';
import { createKeyring } from '../platform/keyring';

/** The keys with which the parts recognise each other. */
export const keyringOf = ({ internalSecret, internalKeys }: Config) =>
  createKeyring({ secret: internalSecret, pairs: internalKeys });
