/** Tests without a database finish in seconds; the others share one private database server. */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.data/'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/jest/transform.js' }, // types are tsc's job
  testEnvironment: '<rootDir>/test/support/jest/environment.ts',
  testRunner: '<rootDir>/test/support/jest/runner.ts',
  ...more,
});

const unit = ['domain', 'platform', 'schema', 'gateway'];

module.exports = {
  testTimeout: 60_000,
  maxWorkers: '100%', // most of a test's time is its own: each starts a graph

  projects: [
    project(
      'unit',
      unit.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    ),
    project('integration', [`<rootDir>/test/!(${unit.join('|')})/**/*.test.ts`], {
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    }),
  ],
};
