/**
 * Gives a file to the planner, into the browser's downloads.
 *
 * A link and no file picker: it needs no permission, works in every browser, and the file name is ours.
 */
export async function saveFile(name: string, content: Blob): Promise<void> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // the download has read the address by then; revoking it at once stops some browsers
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
