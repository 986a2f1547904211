import { useEffect, useMemo, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { writeCount } from '../../locales/format.ts'
import type { ImportReport as Report } from '../../store/state.ts'
import { FindingList } from '../measures/FindingList.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { ImportFacts } from './ImportFacts.tsx'
import { useRevisionSay } from './revisionWords.ts'

const RANK = { breach: 0, look: 1, note: 2 } as const

type Decision = 'new' | 'add' | 'revise' | 'cancel'

/** Dialog "Import report": what was found in the files, and the planner's decision about them. */
export function ImportReport() {
  const report = useNorthlot((state) => state.report)
  const actions = useActions()
  return (
    <ModalOverlay
      className="scrim"
      isOpen={report !== undefined}
      onOpenChange={(open) => {
        if (!open) void actions.decideReport('cancel')
      }}
    >
      <Modal className="modal import-report">
        <Dialog>{report ? <ReportBody report={report} /> : null}</Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function ReportBody({ report }: { readonly report: Report }) {
  const say = useSay()
  const { files, findings, layer, roles, revision } = report
  const lotsOnly = roles.every((role) => role === 'lots')
  const canAdd = report.canAdd || lotsOnly
  const own = useRevisionSay()
  const decide = useDecision(report)
  const ranked = useMemo(() => [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]), [findings])
  return (
    <>
      <header className="dialog-head">
        <div>
          <Heading slot="title" level={2}>
            {say('report.title')}
          </Heading>
          <p className="second clip">{files.map((file) => file.name).join(', ')}</p>
        </div>
        <span className="spacer" />
        <span className="tag good">
          <Icon name="tick" className="small" />
          {say(lotsOnly ? 'report.readyLots' : 'report.ready', { count: layer.rows, number: writeCount(layer.rows) })}
        </span>
        {findings.length > 0 ? (
          <span className="tag warn">
            <Icon name="look" className="small" />
            {say('report.findings', { count: findings.length, number: writeCount(findings.length) })}
          </span>
        ) : null}
      </header>
      <div className="report-body">
        <ImportFacts report={report} />
        <div className="report-findings">
          {roles.includes('lots') ? <p className="report-note">{say('report.lotsNote')}</p> : null}
          {revision ? (
            <section className="report-revision" aria-labelledby="report-revision">
              <h3 id="report-revision" className="label">
                {own('revision.title')}
              </h3>
              <FindingList findings={revision.lines} label={own('revision.title')} />
              {ranked.length > 0 ? <h3 className="label">{say('findings.title')}</h3> : null}
            </section>
          ) : null}
          <FindingList findings={ranked} label={say('findings.list')} />
        </div>
      </div>
      <footer className="dialog-foot">
        <p className="label">{say('report.nothingChanged')}</p>
        <span className="spacer" />
        <button type="button" className="button large" onClick={() => decide('cancel')}>
          {say('report.cancel')}
        </button>
        {lotsOnly ? null : (
          <button
            type="button"
            className={`button large ${canAdd || revision ? 'outlined' : 'primary'}`}
            onClick={() => decide('new')}
          >
            {say('report.new')}
          </button>
        )}
        {canAdd ? (
          <button
            type="button"
            className={`button large ${revision ? 'outlined' : 'primary'}`}
            onClick={() => decide('add')}
          >
            {say('report.add')}
          </button>
        ) : null}
        {revision && !lotsOnly ? (
          <button type="button" className="button large primary" onClick={() => decide('revise')}>
            {own('revision.do')}
          </button>
        ) : null}
      </footer>
    </>
  )
}

/** One decision for one report, however often it is pressed. */
function useDecision(report: Report): (decision: Decision) => void {
  const actions = useActions()
  const [decided, setDecided] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report asks again
  useEffect(() => setDecided(false), [report])
  return (decision) => {
    if (decided) return
    setDecided(true)
    void actions.decideReport(decision)
  }
}
