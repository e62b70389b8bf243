import { useSyncExternalStore } from 'react';
import { asker, type Asker } from './asker';

/** Who asks at the moment; null is the public. */
export const useAsker = (): Asker | null => useSyncExternalStore(asker.subscribe, asker.get);
