import type { OwnPath } from '../../platform/pages.ts';

async function bundled(path: OwnPath): Promise<Response> {
  // From the root of the extension, where the worker itself stands.
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The bundled file ${path} could not be read.`);
  return response;
}

/** Reads one of the extension's own JSON files. */
export const bundledJson = async (path: OwnPath): Promise<unknown> => (await bundled(path)).json();

/** Reads one of the extension's own binary files. */
export const bundledBytes = async (path: OwnPath): Promise<ArrayBuffer> =>
  (await bundled(path)).arrayBuffer();

/** Loads on the first call and keeps the result while the worker lives. A failed load is tried again at the next call. */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
