import { build, type Rollup } from 'vite';

/** Bundles a module of ours into a script for any page: what it exports is then in the page's `bundle`. */
export async function bundleForPages(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'bundle' },
    },
  });
  const [{ output }] = built as [Rollup.RollupOutput];
  return output[0].code;
}
