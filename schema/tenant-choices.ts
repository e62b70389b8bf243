import type { TenantKind } from './roles';

interface TenantChoice {
  readonly title: { readonly zh: string; readonly en: string };
  /** Those of the founding first; more than a hundred are a search's work. */
  readonly query: string;
}

/** Where somebody who tries a role finds whom it can act for. */
export const tenantChoices: Readonly<Record<TenantKind, TenantChoice>> = {
  group: {
    title: { zh: '医生集团', en: 'Group' },
    query: `{
      founding: groups(first: 100, filter: { foundingMember: true }) { nodes { id name } }
      all: groups(first: 100) { nodes { id name } }
    }`,
  },
  hospital: {
    title: { zh: '医院', en: 'Hospital' },
    query: `{
      founding: hospitals(first: 100, filter: { synthetic: false }) { nodes { id name } }
      all: hospitals(first: 100) { nodes { id name } }
    }`,
  },
  doctor: {
    title: { zh: '医生', en: 'Doctor' },
    query: `{
      founding: doctors(first: 100, filter: { synthetic: false }) { nodes { id name } }
      all: doctors(first: 100) { nodes { id name } }
    }`,
  },
};
