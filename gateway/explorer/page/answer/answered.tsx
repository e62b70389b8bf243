import { useSyncExternalStore } from 'react';
import { lastAnswer, onAnswer } from './last-answer';

/** A line on the last answer: status, time, size. */
export function Answered() {
  const answer = useSyncExternalStore(onAnswer, lastAnswer);
  if (!answer) return <p className="explorer-answered">Ctrl-Enter · 运行 Run</p>;
  const { status, milliseconds, bytes } = answer;
  return (
    <p className="explorer-answered" role="status">
      <b className={status < 400 ? 'explorer-good' : 'explorer-bad'}>{status}</b>
      {` · ${Math.round(milliseconds)} ms · ${sized(bytes)}`}
    </p>
  );
}

const sized = (bytes: number) => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`);
