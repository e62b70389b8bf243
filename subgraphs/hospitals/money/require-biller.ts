import { forbidden } from '../../../platform/errors';
import type { Viewer } from '../../../platform/viewer';
import type { AgreementTerms } from '../agreements/entities/agreement-terms';
import { requireSide } from '../require-side';

interface Sides {
  readonly groupId: string;
  readonly hospitalId: string;
}

/** Only the side that bills the patients, by the terms the hospital unless they say otherwise. */
export function requireBiller(viewer: Viewer, sides: Sides, terms: AgreementTerms | null): void {
  const action = 'bill for this agreement';
  const side = requireSide(viewer, sides, action);
  if (side !== (terms?.billedBy ?? 'HOSPITAL')) throw forbidden(action);
}
