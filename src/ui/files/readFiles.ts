import type { IncomingFile } from '../../store/ports.ts'

/** The chosen or dropped files with their bytes. */
export function readFiles(files: Iterable<File> | null | undefined): Promise<readonly IncomingFile[]> {
  return Promise.all([...(files ?? [])].map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })))
}
