import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFailure } from '../../../platform/private-database/explain-failure';
import { failureOf } from '../../../platform/private-database/failure-of';
import { makePlaces, type Places } from '../../../platform/private-database/places';
import { refuseFullDisk } from '../../../platform/private-database/refuse-full-disk';
import { StartError } from '../../../platform/start-error';

// Lines as MariaDB 10.11 and 11.8 and MySQL 9.7 write them.
it.each([
  [
    'disk-full',
    '[ERROR] InnoDB: preallocating 12582912 bytes for file ./ibdata1 failed with error 28',
  ],
  ['disk-full', "[ERROR] InnoDB: Error number 28 means 'No space left on device'"],
  [
    'disk-full',
    'mariadbd: Error writing file \'./aria_log.00000001\' (Errcode: 28 "No space left on device")',
  ],
  [
    'port-taken',
    "[ERROR] Can't start server: Bind on TCP/IP port. Got error: 98: Address already in use",
  ],
  [
    'port-taken',
    "[ERROR] [MY-010262] [Server] Can't start server: Bind on TCP/IP port: Address already in use",
  ],
  ['forbidden', "mysqld: Can't create directory '/x/' (OS errno 13 - Permission denied)"],
  ['unknown', '[ERROR] InnoDB: Corrupted page identifier at 7168; set innodb_force_recovery=1'],
  ['unknown', ''],
] as const)('sees %s in "%s"', (failure, line) => {
  expect(failureOf(`[Note] Starting MariaDB\n${line}\n[ERROR] Aborting`)).toBe(failure);
});

describe('the sentence', () => {
  let directory: string;
  let places: Places;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'failures-'));
    places = makePlaces(directory);
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it.each([
    ['No space left on device', 'free some space'],
    ['Address already in use', 'end a program that listens there'],
    ['Permission denied', 'make the folder yours'],
    ['Corrupted page', 'restore a backup, or move the folder away'],
  ])('after "%s" says what to do: %s', (line, advice) => {
    writeFileSync(places.log, line);
    const error = explainFailure(places);
    expect(error).toBeInstanceOf(StartError);
    expect(error.message).toContain(advice);
    expect(error.message).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it('is spoken before anything is written when the disk is full', () => {
    const full = { ...places, directory: '/proc', data: '/proc/data' }; // has no free space, ever
    expect(() => refuseFullDisk(full)).toThrow('needs 300 MB of free space');
    expect(() => refuseFullDisk(places)).not.toThrow();
  });

  it('is spoken when the directory can not be made', () => {
    writeFileSync(join(directory, 'file'), '');
    expect(() => makePlaces(join(directory, 'file/below'))).toThrow(StartError);
  });
});
