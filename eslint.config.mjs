import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const generated = ['**/dist/**', '**/*.gen.ts', '**/node_modules/**', '.nx/**', '.data/**', 'tools/new-domain/templates/**', '**/*.d.mts'];

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'performance', 'fetch', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'structuredClone', 'crypto', 'globalThis', 'AbortSignal'].map((name) => [name, 'readonly']),
);

/** `save()` writes whole rows and does not lock (see docs/adr): rows are written by insertRow and updateRow. */
const noSave = {
  selector: "CallExpression[callee.property.name='save'][callee.object.property.name=/transaction|manager|repository/i]",
  message: 'Use insertRow or updateRow: save() overwrites without a version check.',
};
const noClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Use ctx.now: the demo story and the tests decide what time it is.',
};

export default tseslint.config(
  { ignores: generated },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noSave],
    },
  },
  // Tools and benchmarks are plain JavaScript that talks on the console.
  {
    files: ['**/*.mjs'],
    extends: [...tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    languageOptions: { globals: nodeGlobals },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      eqeqeq: ['error', 'smart'],
      'no-undef': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['apps/api/src/domains/**/*.ts', 'apps/api/src/overview/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', noSave, noClock] } },
  { files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  // Tests, migrations and the demo story are lists; their length is no sign of trouble.
  { files: ['**/*.test.{ts,tsx}', '**/migrations/*.ts', 'apps/api/src/demo/**', '**/*.demo*.ts', 'apps/e2e/**', 'bench/**'], rules: { 'max-lines': 'off' } },
  prettier,
);
