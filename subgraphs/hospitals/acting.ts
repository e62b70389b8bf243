import type DataLoader from 'dataloader';
import type { CommandInput } from '../../platform/commands/run-command';
import type { Work } from '../../platform/commands/work';
import { asLeft } from './as-left';
import type { Context } from './context';

type Loaders = Context['loaders'];

/** The loaders that find one row by its id. */
type ById = {
  [Name in keyof Loaders]: Loaders[Name] extends DataLoader<string, infer Row>
    ? null extends Row
      ? Name
      : never
    : never;
}[keyof Loaders];

type RowOf<Name extends ById> =
  Loaders[Name] extends DataLoader<string, infer Row> ? NonNullable<Row> : never;

/** Resolvers of the commands on one type: each answers the row as the command left it. */
export const acting =
  <Name extends ById>(type: string, loader: Name) =>
  <Input, Outcome extends { readonly id: string }>(
    operation: string,
    command: (work: Work, input: Input) => Promise<Outcome>,
  ) =>
  async (
    _parent: unknown,
    { input }: { readonly input: Input & CommandInput },
    context: Context,
  ): Promise<RowOf<Name> & Outcome> => {
    const outcome = await context.act(operation, input, (work) => command(work, input));
    const rows = context.loaders[loader] as unknown as DataLoader<string, RowOf<Name> | null>;
    return asLeft(rows, type, outcome);
  };
