const tutors: readonly string[] = ['MASTER_SUPERVISOR', 'DOCTORAL_SUPERVISOR'];

/** Whether a doctor leads candidates for a degree, as residency training asks for. */
export const isTutor = (doctor: { readonly academicRoles: readonly string[] }): boolean =>
  doctor.academicRoles.some((role) => tutors.includes(role));
