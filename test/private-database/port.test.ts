import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { findBinary } from '../../platform/private-database/find-binary';
import { freePort } from '../../platform/private-database/free-port';
import { initialiseData } from '../../platform/private-database/initialise-data';
import { makePlaces, type Places } from '../../platform/private-database/places';
import { startServer } from '../../platform/private-database/start-server';
import { stopServer } from '../../platform/private-database/stop-server';
import { databaseFolder, type DatabaseFolder } from './database-folder';

const settings = { bufferPoolMegabytes: 32, durable: false };
const silent = () => undefined;
let place: DatabaseFolder;
let places: Places;
let stranger: Server;

beforeAll(async () => {
  place = databaseFolder();
  places = makePlaces(place.folder);
  stranger = createServer((socket) => socket.on('error', silent)).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  await initialiseData(binary(), places, silent);
});
afterAll(async () => {
  await stopServer(places);
  stranger.close();
  place.remove();
});

function binary() {
  const found = findBinary(join(__dirname, '../../.data/packages'));
  if (!found) throw new Error('The global setup has found a database server');
  return found;
}

const takenPort = () => (stranger.address() as AddressInfo).port;

it('takes another port when the chosen one was lost to somebody else', async () => {
  const ports = [takenPort(), await freePort()];
  const choose = async () => ports.shift() ?? 0;
  const port = await startServer(binary(), places, settings, silent, choose);
  expect(port).not.toBe(takenPort());
  await stopServer(places);
});

it('gives up with a sentence when every port is taken', async () => {
  const starting = startServer(binary(), places, settings, silent, async () => takenPort());
  await expect(starting).rejects.toThrow('found no free port on 127.0.0.1');
});
