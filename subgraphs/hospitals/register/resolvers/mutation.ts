import { acting } from '../../acting';
import { present } from '../../present';
import type { MutationResolvers } from '../../resolver-types.generated';
import { addDepartment } from '../commands/add-department';
import { addSite } from '../commands/add-site';
import { addSpecialty } from '../commands/add-specialty';
import { addTheatre } from '../commands/add-theatre';
import { registerHospital } from '../commands/register-hospital';
import { updateDepartment } from '../commands/update-department';
import { updateHospital } from '../commands/update-hospital';
import { updateSite } from '../commands/update-site';
import { updateTheatre } from '../commands/update-theatre';

const onHospital = acting('Hospital', 'hospitalById');
const onSite = acting('Site', 'siteById');
const onDepartment = acting('Department', 'departmentById');
const onTheatre = acting('Theatre', 'theatreById');

export const Mutation: MutationResolvers = {
  registerHospital: onHospital('registerHospital', registerHospital),
  updateHospital: onHospital('updateHospital', updateHospital),
  addSite: onSite('addSite', addSite),
  updateSite: onSite('updateSite', updateSite),
  addDepartment: onDepartment('addDepartment', addDepartment),
  updateDepartment: onDepartment('updateDepartment', updateDepartment),
  addTheatre: onTheatre('addTheatre', addTheatre),
  updateTheatre: onTheatre('updateTheatre', updateTheatre),
  async addSpecialty(_parent, { input }, context) {
    const { code } = await context.act('addSpecialty', input, (work) => addSpecialty(work, input));
    return present(context.loaders.specialtyByCode.load(code), code);
  },
};
