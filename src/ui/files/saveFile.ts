import { fileSave } from 'browser-fs-access'

/** Gives a file to the planner: where to keep it is asked by browsers that can ask, else it goes to the downloads. */
export async function saveFile(name: string, content: Blob): Promise<void> {
  await fileSave(content, { fileName: name, extensions: ['.geojson'], mimeTypes: ['application/geo+json'] })
}
