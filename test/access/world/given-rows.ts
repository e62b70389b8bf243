import type { TestGraph } from '../../support/graph';
import { givenDoctorRows } from './given-doctor-rows';
import { givenGroupRows } from './given-group-rows';
import { givenHospitalRows } from './given-hospital-rows';
import { givenTrainingRows } from './given-training-rows';
import type { Row, Side } from './side';

/** One row of every kind that a side may call its own. */
export const givenRows = async (graph: TestGraph, side: Side): Promise<Row[]> => [
  ...(await givenGroupRows(graph, side)),
  ...(await givenHospitalRows(graph, side)),
  ...(await givenDoctorRows(graph, side)),
  ...(await givenTrainingRows(graph, side)),
];
