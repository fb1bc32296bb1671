// What later domains may use of __things words__.
export { __Thing__ } from './__thing-kebab__.graphql.ts';
export { __Area__Module } from './__area-kebab__.module.ts';
export { __things__ByIds } from './__area-kebab__.reads.ts';
