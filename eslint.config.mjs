import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import typescript from 'typescript-eslint';

const subgraphs = ['groups', 'hospitals', 'doctors', 'training', 'reports'];
const roots = ['app.ts', 'composition', 'main.ts', 'cli', 'test', 'ops'].map((name) => `./${name}`);

/** The architecture: files in `target` may not import files in `from`. */
const zones = [
  {
    target: './platform',
    from: ['./gateway', './subgraphs', './schema', './founding', ...roots],
    message: 'platform knows nobody',
  },
  {
    target: './schema',
    from: ['./gateway', './subgraphs', './platform', './founding', ...roots],
    message: 'the contract depends on nobody',
  },
  {
    target: './founding',
    from: ['./gateway', './subgraphs', './schema', './platform', ...roots],
    message: 'the facts are data',
  },
  {
    target: './seed',
    from: ['./gateway', './subgraphs', './schema', './founding', './platform', ...roots],
    message: 'the plan of a synthetic world is pure',
  },
  {
    target: ['./platform', './schema', './founding', './gateway'],
    from: './seed',
    message: 'a synthetic world is written by those who own its tables',
  },
  {
    target: './gateway',
    from: ['./subgraphs', './schema', './founding', ...roots],
    message: 'the gateway serves any supergraph and knows the platform alone',
  },
  {
    target: './gateway/engine',
    from: ['./gateway/http', './gateway/security', './gateway/observability'],
    message: 'the engine knows neither HTTP nor metrics nor security',
  },
  {
    target: './gateway/engine/plan',
    from: ['./gateway/engine/compile', './gateway/engine/execute', './gateway/engine/shape'],
    message: 'a plan knows nothing of what becomes of it',
  },
  {
    target: './gateway/engine/compile',
    from: ['./gateway/engine/execute', './gateway/engine/shape'],
    message: 'compiled code does not know who runs it',
  },
  {
    target: './gateway/engine/execute',
    from: ['./gateway/engine/shape'],
    message: 'execution does not know the shape of the response',
  },
  {
    target: './gateway/engine/shape',
    from: ['./gateway/engine/plan', './gateway/engine/compile', './gateway/engine/execute'],
    message: 'the shape of a response stands alone',
  },
  { target: './subgraphs', from: ['./gateway', ...roots], message: 'a subgraph knows no gateway' },
  {
    target: './subgraphs',
    from: './schema',
    except: ['./sdl.ts', './subgraph-names.ts'],
    message: 'of the contract a subgraph reads its SDL',
  },
  ...subgraphs.map((name) => ({
    target: `./subgraphs/${name}`,
    from: './subgraphs',
    except: [`./${name}`],
    message: 'subgraphs meet in the graph, not in the code',
  })),
  {
    target: './subgraphs/*/**/resolvers/**/*',
    from: './subgraphs/*/**/repository.ts',
    message: 'resolvers read through loaders and write through commands',
  },
  {
    target: './main.ts',
    from: ['./gateway', './subgraphs', './composition', './founding', './cli', './test', './ops'],
    message: 'the process knows the composition root',
  },
];

/** Packages and files that a kind of file may not import; types of them are no dependency. */
const imports = (...patterns) => [
  'error',
  { patterns: patterns.map((pattern) => ({ allowTypeImports: true, ...pattern })) },
];

const isEnvironment =
  "MemberExpression[object.name='process'][property.name='env'], MemberExpression[object.name='process'][property.value='env']";

export default typescript.config(
  { ignores: ['node_modules/', 'dist/', '.data/', 'coverage/', '**/*.generated.ts'] },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: {
      // Without a resolver that knows .ts files the zones would pass in silence.
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] }, // and cycles go unseen
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-unresolved': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', 300],
      'no-restricted-syntax': [
        'error',
        { selector: isEnvironment, message: 'the environment is read in platform/config.ts' },
        {
          selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
          message: 'the environment is read in platform/config.ts',
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // Says of many assertions that they are needless, also of those that guide inference.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Kinds of nodes are compared with the strings that they are.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A server's method is handed over by name in many interfaces that never use `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Text of errors and rows comes from outside, where nothing has a type.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // An interface asks for a promise; not every implementation has to wait for something.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Those that read it, hand it over, or set what packages read.
    files: [
      'platform/config.ts',
      'main.ts',
      'gateway/main.ts',
      'cli/**/*.ts',
      'test/**/*.ts',
      'gateway/engine/apollo-engine.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['subgraphs/*/**/entities/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports({
        regex: '^(?!typeorm$|\\./|(\\.\\./)+platform/columns$|(\\.\\./)+entities/)',
        message: 'an entity is a row: typeorm, platform/columns, and types',
      }),
    },
  },
  {
    files: ['**/migrations/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports({
        regex: '.',
        message: 'a migration depends on nothing: history must not change',
      }),
    },
  },
  {
    files: ['subgraphs/*/**/{domain,bitmap,compute,privacy}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        { regex: '^[^.]', message: 'a rule is pure: no package' },
        {
          regex:
            '^(?!(\\.\\./)+(((\\w|-)+/)*(domain|bitmap|compute|privacy|rules|calendar)/|platform/(interval|transition)$))\\.\\./',
          message: 'a rule is pure: it knows rules, intervals and transitions',
        },
      ),
    },
  },
  {
    files: ['subgraphs/*/**/resolvers/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports({
        regex: '^(typeorm|mysql2)',
        message: 'resolvers translate: no SQL here',
      }),
    },
  },
  {
    files: ['subgraphs/*/**/commands/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports({
        regex: '^graphql$|resolver-types\\.generated$',
        allowTypeImports: false,
        message: 'a command knows no GraphQL types',
      }),
    },
  },
  {
    // Data of any shape is what these read: answers, rows and messages.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
