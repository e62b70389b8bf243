/** The planner said no to one operation; the supergraph itself is fine. */
export class PlanningRefused extends Error {}
