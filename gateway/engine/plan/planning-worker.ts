import { parentPort, workerData } from 'node:worker_threads';
import { openSupergraph } from './open-supergraph';
import type { PlanningAnswer, PlanningQuestion } from './planning-messages';

const port = parentPort;
if (!port) throw new Error('The planning worker runs in a worker thread only.');

const say = (answer: PlanningAnswer) => port.postMessage(answer);
const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

try {
  const { facts, plan } = openSupergraph(workerData as string);
  port.on('message', ({ id, operation }: PlanningQuestion) => {
    try {
      say({ id, plan: plan(operation) });
    } catch (error) {
      say({ id, refusal: wordsOf(error) });
    }
  });
  say({ facts });
} catch (error) {
  say({ unusable: wordsOf(error) });
}
