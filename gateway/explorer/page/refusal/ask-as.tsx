import { useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import type { People, Wish } from '../people/create-people';

interface AskAsProps {
  readonly people: People;
  readonly wish: Wish;
}

/** Becomes somebody, and asks again. */
export function AskAs({ people, wish }: AskAsProps) {
  const { run } = useGraphiQLActions();
  const [problem, setProblem] = useState<string | null>(null);
  const { name, title } = wish.role;

  const ask = async () => {
    await people.askAs(wish);
    await run();
  };
  return (
    <>
      <button
        type="button"
        data-ask-as={name}
        onClick={() => void ask().catch((error: Error) => setProblem(error.message))}
      >
        以{title.zh}提问 <small lang="en">Ask as {title.en.toLowerCase()}</small>
      </button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
