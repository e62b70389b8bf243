import type { EntityManager } from 'typeorm';
import { foundingProjects } from './build-projects';
import { foundingHospitals } from './hospitals';
import { loadAgreements } from './load-agreements';
import { loadBuildProjects } from './load-build-projects';
import { loadHospitals } from './load-hospitals';
import { loadPlatformCriteria } from './load-platform-criteria';
import { loadPriceItems } from './load-price-items';
import { loadSpecialties } from './load-specialties';

/** The list of clinical subjects, and what the documents say about hospitals; nothing beyond. */
export async function loadFoundingData(manager: EntityManager, now: Date): Promise<void> {
  await loadSpecialties(manager);
  await loadPlatformCriteria(manager);
  await loadHospitals(manager, foundingHospitals, now);
  await loadAgreements(manager, now);
  await loadBuildProjects(manager, foundingProjects);
  await loadPriceItems(manager);
}
