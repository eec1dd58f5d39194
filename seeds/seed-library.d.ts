declare module 'virtual:seed-library' {
  /** What the seeds tell; compiled when the extension is built. */
  export const seedLibrary: import('../core/model.ts').Library;
}
