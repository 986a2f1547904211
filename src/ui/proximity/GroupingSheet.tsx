import { JOINED_GAP_M } from '../../measures/pieces.ts'
import { setAssumptions } from '../../plan/edits/setAssumptions.ts'
import { contextOf } from '../../store/selectors.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { ClarkEvansPart } from './ClarkEvansPart.tsx'
import { CoLocationPart } from './CoLocationPart.tsx'
import { NumberBox } from './NumberBox.tsx'
import { PiecesPart } from './PiecesPart.tsx'
import { useProximitySay } from './proximityWords.ts'
import './proximity.css'

/** "Grouping": pieces and contiguity, co-location of the anchor firms, and whether parcels lie gathered or spread. */
export default function GroupingSheet() {
  const { own } = useProximitySay()
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const { basis, schedule } = useNorthlot(contextOf)
  const scenario = useNorthlot((state) => state.scenario)
  // a scenario that has a gap of its own keeps it
  const where = plan.scenarios.get(scenario)?.assumptions.neighbourGapM === undefined ? 'plan' : scenario
  const gapM = basis.neighbourGapM ?? JOINED_GAP_M
  return (
    <Sheet title={own('grouping.title')} className="grouping-sheet">
      {schedule.assignedParcels === 0 ? (
        <p className="quiet">{own('grouping.nothing')}</p>
      ) : (
        <>
          <p className="grouping-tools">
            <span>{own('grouping.gap')}</span>
            <NumberBox
              key={gapM}
              label={own('grouping.gap')}
              value={gapM}
              change={(neighbourGapM) => actions.edit(setAssumptions(plan, where, { neighbourGapM }))}
            />
            <span className="quiet">{own('grouping.gapHelp')}</span>
          </p>
          <PiecesPart />
          <CoLocationPart />
          <ClarkEvansPart />
        </>
      )}
    </Sheet>
  )
}
