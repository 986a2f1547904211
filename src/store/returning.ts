import type { IncomingFile } from './ports.ts'
import type { Rig } from './rig.ts'
import type { ImportReport } from './state.ts'

/** Outputs that are never opened as parcels: when one comes back, it can only be asked how old it is. */
const OUTPUTS = /\.(xlsx|pptx|csv|svg)$/i

/** Says of outputs of ours whether they show the plan as it is now; gives the files that are something else. */
export async function withoutReturned(rig: Rig, files: readonly IncomingFile[]): Promise<readonly IncomingFile[]> {
  if (!files.some(({ name }) => OUTPUTS.test(name))) return files
  const { returnedOutput } = await import('./outputs/returned.ts')
  const fresh: IncomingFile[] = []
  for (const file of files) {
    const said = OUTPUTS.test(file.name) ? await returnedOutput(rig.get(), file) : undefined
    if (said) rig.tell(said)
    else fresh.push(file)
  }
  return fresh
}

/** A report on files of parcels, with how old they are where they came from this plan. */
export async function withReturned(rig: Rig, report: ImportReport): Promise<ImportReport> {
  const stamped = report.files.some(
    ({ loaded }) => loaded.planMember !== undefined || loaded.views?.[0]?.nm_fingerprint,
  )
  if (!stamped) return report
  const { returnedParcels } = await import('./outputs/returned.ts')
  const found = await returnedParcels(rig.get(), report.files)
  for (const { message } of found) rig.tell(message)
  // a finding alone is no reason to ask what is to be done with the file
  return report.canAdd ? { ...report, findings: [...found, ...report.findings] } : report
}
