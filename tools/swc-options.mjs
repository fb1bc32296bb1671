/** How TypeScript becomes JavaScript everywhere: decorators with metadata, so that Nest and TypeORM find their types. Types are checked apart. */
export const swcOptions = {
  module: { type: 'es6' },
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    experimental: { keepImportAttributes: true },
  },
};

/** For files written to dist: relative imports of `.ts` become `.js`. */
export const buildOptions = { ...swcOptions, sourceMaps: true, jsc: { ...swcOptions.jsc, rewriteRelativeImportExtensions: true } };
