declare module 'virtual:menu-words' {
  /** language -> namespace -> { menu: … } */
  export const menuWords: Record<string, Record<string, Record<string, unknown>>>;
}
