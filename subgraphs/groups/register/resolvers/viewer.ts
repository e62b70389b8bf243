import { referenceTo } from '../../../../platform/reference';
import type { ViewerKind, ViewerResolvers } from '../../resolver-types.generated';

export const Viewer: ViewerResolvers = {
  kind: ({ kind }) => kind.toUpperCase() as ViewerKind,
  async groups({ tenants }, _args, { loaders }) {
    const groups = await Promise.all((tenants.group ?? []).map((id) => loaders.groupById.load(id)));
    return groups.filter((group) => group !== null);
  },
  hospitals: ({ tenants }) => (tenants.hospital ?? []).map(referenceTo),
  doctor({ tenants }) {
    const [id] = tenants.doctor ?? [];
    return id === undefined ? null : referenceTo(id);
  },
};
