import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const secret: Draft = { __typename: 'Secret', id: 's1', word: 'hush' };
  const open: Draft = {
    __typename: 'Open',
    id: 'o1',
    word: 'hello',
    mood: 'GOOD',
    moods: ['GOOD', 'HIDDEN', null],
  };
  const sad: Draft = { __typename: 'Open', id: 'o2', word: 'bye', mood: 'HIDDEN', moods: [] };
  const things = [open, secret, sad, null];
  const reply = function (this: Draft) {
    return `${String(this['word'])}, ${String(this['hint'])}`;
  };
  for (const thing of [open, secret, sad])
    Object.assign(thing, { hint: `hint ${String(thing['id'])}`, reply });
  return {
    root: { things, either: things, must: sad, strict: [open] },
    nodes: [open, secret, sad] as unknown as World['nodes'],
  };
}
