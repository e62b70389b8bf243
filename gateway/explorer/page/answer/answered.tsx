import { useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import { askerName } from '../people/asker-name';
import { useAsker } from '../people/use-asker';
import { lastAnswer } from './last-answer';

/** A line on the last answer: status, time, size, and who asks. */
export function Answered({ people }: { readonly people: GraphiQLPlugin | null }) {
  const answer = useSyncExternalStore(lastAnswer.subscribe, lastAnswer.get);
  return (
    <div className="explorer-answered">
      <p role="status">
        {answer ? (
          <>
            <b className={answer.status < 400 ? 'explorer-good' : 'explorer-bad'}>
              {answer.status}
            </b>
            {` · ${Math.round(answer.milliseconds)} ms · ${sized(answer.bytes)}`}
          </>
        ) : (
          'Ctrl-Enter · 运行 Run'
        )}
      </p>
      {people && <WhoAsks menu={people} />}
    </div>
  );
}

function WhoAsks({ menu }: { readonly menu: GraphiQLPlugin }) {
  const asker = useAsker();
  const { setVisiblePlugin } = useGraphiQLActions();
  return (
    <button type="button" data-asker onClick={() => setVisiblePlugin(menu)}>
      <small>提问者 Asks: </small>
      {askerName(asker)}
    </button>
  );
}

const sized = (bytes: number) => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`);
