export {
  openPrivateDatabase,
  type PrivateDatabase,
  type PrivateDatabaseOptions,
} from './open-private-database';
