import type { ExplorerRole } from '../../access/explorer-role';
import type { Content } from '../content';
import { lastAnswer } from '../answer/last-answer';
import { asker } from './asker';
import { fetchChoices, type Choice } from './fetch-choices';
import { fetchToken } from './fetch-token';

export interface Wish {
  readonly role: ExplorerRole;
  /** Ids by kind; where none is given, the one chosen before, or the first one on the list. */
  readonly tenants?: Readonly<Record<string, string>>;
  readonly reason?: string;
}

export type People = ReturnType<typeof createPeople>;

/** Lets somebody be whoever they want to be, as far as the server gives tokens for it. */
export function createPeople({ endpoint, tenants: kinds, roles }: Content, tokens: string) {
  const lists = new Map<string, Promise<readonly Choice[]>>();
  const chosen = new Map<string, string>();
  let wishes = 0;

  return { roles, kinds, choicesOf, askAs, askAsPublic };

  async function askAs({ role, tenants = {}, reason = '' }: Wish): Promise<void> {
    const wish = (wishes += 1);
    const actsFor: Record<string, Choice> = {};
    for (const kind of role.tenants) actsFor[kind] = await choose(kind, tenants[kind]);
    const token = await fetchToken(tokens, {
      role: role.name,
      tenants: Object.fromEntries(
        Object.entries(actsFor).map(([kind, { id }]): [string, string[]] => [kind, [id]]),
      ),
      reason: reason === '' ? null : reason,
    });
    if (wish !== wishes) return; // somebody else was chosen meanwhile
    for (const [kind, { id }] of Object.entries(actsFor)) chosen.set(kind, id);
    lastAnswer.set(null);
    asker.set({ role, tenants: actsFor, reason, token });
  }

  function askAsPublic(): void {
    wishes += 1;
    lastAnswer.set(null);
    asker.set(null);
  }

  async function choose(kind: string, wanted = chosen.get(kind)): Promise<Choice> {
    const choices = await choicesOf(kind);
    const choice = choices.find(({ id }) => id === wanted);
    if (choice) return choice;
    if (wanted !== undefined) return { id: wanted, name: wanted }; // too far down for the list
    if (choices[0]) return choices[0];
    throw new Error('There is nobody that this role could act for.');
  }

  /** What could not be read is asked for again by the next one who looks. */
  function choicesOf(kind: string): Promise<readonly Choice[]> {
    const query = kinds.find(({ name }) => name === kind)?.query ?? '';
    const list = lists.get(kind) ?? fetchChoices(endpoint, query);
    lists.set(kind, list);
    list.catch(() => lists.delete(kind));
    return list;
  }
}
