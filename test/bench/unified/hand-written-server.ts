import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool, type RowDataPacket } from 'mysql2/promise';

// What an experienced developer would write for this one question: no framework, one statement for
// each table, and the answer put together by hand. It may read all schemas, which ours may not.
const pool = createPool({ uri: process.env['BENCH_MYSQL_URL'] ?? '', connectionLimit: 10 });
const prefix = process.env['BENCH_SCHEMA_PREFIX'] ?? '';

type Row = RowDataPacket;

const rowsOf = async (sql: string, values: unknown[]) => (await pool.query<Row[]>(sql, values))[0];

const groupBy = (rows: Row[], key: string) => {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    const list = map.get(row[key] as string);
    if (list) list.push(row);
    else map.set(row[key] as string, [row]);
  }
  return map;
};

/** The same first rows for each group, in the same order as the graph gives them. */
const firstOfEach = (columns: string, from: string, parent: string, order: string, limit: number) =>
  `SELECT * FROM (SELECT ${columns}, ${parent} AS parent,
     ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${order}) AS place FROM ${from}) placed
   WHERE place <= ${limit} ORDER BY parent, place`;

async function page(after: string | null) {
  const [sortName, lastId] = after
    ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, string])
    : ['', ''];
  const groups = await rowsOf(
    `SELECT id, slug, name_zh, name_en, sort_name FROM ${prefix}groups.doctor_groups
     WHERE sort_name > ? OR (sort_name = ? AND id > ?) ORDER BY sort_name, id LIMIT 21`,
    [sortName, sortName, lastId],
  );
  const shown = groups.slice(0, 20);
  const ids = shown.map(({ id }) => id as string);
  const today = new Date().toISOString().slice(0, 10);

  const [doctors, agreements, programmes] = await Promise.all([
    rowsOf(
      firstOfEach(
        'd.id, d.name_zh, d.name_en, d.title',
        `${prefix}doctors.doctors d JOIN ${prefix}doctors.engagements e ON e.doctor_id = d.id
           AND e.group_id IN (?) AND e.valid_from <= ? AND (e.valid_until IS NULL OR e.valid_until > ?)`,
        'e.group_id',
        'd.sort_name, d.id',
        10,
      ),
      [ids, today, today],
    ),
    rowsOf(
      firstOfEach(
        'a.id, a.mode, a.stage, a.hospital_id',
        `${prefix}hospitals.agreements a WHERE a.group_id IN (?)`,
        'a.group_id',
        'AGREEMENT_ORDER',
        5,
      ).replace('AGREEMENT_ORDER', 'a.stage_since DESC, a.id DESC'),
      [ids],
    ),
    rowsOf(
      firstOfEach(
        'p.id, p.name_zh, p.name_en, p.kind, p.state',
        `${prefix}training.programmes p JOIN ${prefix}training.programme_hosts h
           ON h.programme_id = p.id AND h.group_id IN (?)`,
        'h.group_id',
        'p.sort_name, p.id',
        5,
      ),
      [ids],
    ),
  ]);
  const hospitalIds = [...new Set(agreements.map((row) => row.hospital_id as string))];
  const hospitals = await rowsOf(
    `SELECT id, name_zh, name_en, hospital_level AS level, beds FROM ${prefix}hospitals.hospitals WHERE id IN (?)`,
    [hospitalIds],
  );
  const hospitalById = new Map(hospitals.map((row) => [row.id as string, row]));
  const doctorsOf = groupBy(doctors, 'parent');
  const agreementsOf = groupBy(agreements, 'parent');
  const programmesOf = groupBy(programmes, 'parent');
  const name = (row: Row) => (row.name_zh ?? row.name_en) as string;
  const last = shown.at(-1);

  const nodes = shown.map((group) => ({
    id: group.id as string,
    slug: group.slug as string,
    name: name(group),
    doctors: {
      nodes: (doctorsOf.get(group.id as string) ?? []).map((row) => ({
        id: row.id as string,
        name: name(row),
        title: row.title as string,
      })),
    },
    agreements: {
      nodes: (agreementsOf.get(group.id as string) ?? []).map((row) => {
        const hospital = hospitalById.get(row.hospital_id as string)!;
        return {
          id: row.id as string,
          mode: row.mode as string,
          stage: row.stage as string,
          hospital: {
            id: hospital.id as string,
            name: name(hospital),
            level: hospital.level as number,
            beds: hospital.beds as number,
          },
        };
      }),
    },
    programmes: {
      nodes: (programmesOf.get(group.id as string) ?? []).map((row) => ({
        id: row.id as string,
        name: name(row),
        kind: row.kind as string,
        state: row.state as string,
      })),
    },
  }));
  const endCursor = last
    ? Buffer.from(JSON.stringify([last.sort_name, last.id])).toString('base64url')
    : null;
  return { data: { groups: { nodes, pageInfo: { hasNextPage: groups.length > 20, endCursor } } } };
}

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(parts).toString()) as {
      variables?: { after?: string | null };
    };
    page(body.variables?.after ?? null).then(
      (answer) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(answer));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
});

process.on('SIGTERM', () => server.close(() => void pool.end().then(() => process.exit(0))));
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
