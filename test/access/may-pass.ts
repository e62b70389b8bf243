import type { Viewer } from '../../platform/viewer';
import { decidePolicy } from '../../schema/policies';
import type { Guard, Guards } from './guards-of';

/** Whether the viewer meets every guard on a way. */
export const mayPass = (viewer: Viewer, passes: readonly string[], guards: Guards): boolean =>
  passes.flatMap((name) => guards.get(name) ?? []).every((guard) => meets(viewer, guard));

function meets(viewer: Viewer, guard: Guard): boolean {
  if (viewer.kind === 'anonymous') return false;
  if (guard.kind === 'authenticated') return true;
  const has = (name: string) =>
    guard.kind === 'scopes' ? viewer.scopes.includes(name) : decidePolicy(name, viewer);
  return guard.anyOf.some((all) => all.every(has));
}
