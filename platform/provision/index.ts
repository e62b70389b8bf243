export { grantRunningRights, type RunningRightsOptions } from './grant-running-rights';
export {
  provisionSchemas,
  type ProvisionedSchema,
  type ProvisionOptions,
} from './provision-schemas';
