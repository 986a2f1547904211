import { lazy, Suspense } from 'react'
import { useNorthlot } from '../northlotContext.tsx'

const ParcelCard = lazy(() => import('./ParcelCard.tsx'))
const BundleSheet = lazy(() => import('./BundleSheet.tsx'))
const AssigneeEditor = lazy(() => import('./AssigneeEditor.tsx'))
const AssigneeTable = lazy(() => import('./AssigneeTable.tsx'))
const AssignmentDetails = lazy(() => import('./AssignmentDetails.tsx'))
const LandDetails = lazy(() => import('./LandDetails.tsx'))
const LotsDialog = lazy(() => import('../lots/LotsDialog.tsx'))
const SharedWorksSheet = lazy(() => import('../cost/SharedWorksSheet.tsx'))
const CostDriversSheet = lazy(() => import('../cost/CostDriversSheet.tsx'))
const RateCards = lazy(() => import('../rates/RateCards.tsx'))
const MergeApart = lazy(() => import('./MergeApart.tsx'))
const ChartsSheet = lazy(() => import('../charts/ChartsSheet.tsx'))
const ScenarioSheet = lazy(() => import('../scenarios/ScenarioSheet.tsx'))
const ScenesSheet = lazy(() => import('../present/ScenesSheet.tsx'))
const DecisionsSheet = lazy(() => import('../present/DecisionsSheet.tsx'))
const KeepTryOutSheet = lazy(() => import('../present/KeepTryOutSheet.tsx'))
const HeldSheet = lazy(() => import('../present/HeldSheet.tsx'))
const GroupingSheet = lazy(() => import('../proximity/GroupingSheet.tsx'))
const SensitivitySheet = lazy(() => import('../proximity/SensitivitySheet.tsx'))
const PlanSheet = lazy(() => import('../outputs/PlanSheet.tsx'))
const MapPicture = lazy(() => import('../outputs/MapPicture.tsx'))
const TargetsSheet = lazy(() => import('../targets/TargetsSheet.tsx'))
const ZoneNotesSheet = lazy(() => import('../targets/ZoneNotesSheet.tsx'))
const AreaListsSheet = lazy(() => import('../targets/AreaListsSheet.tsx'))
const ViewsSheet = lazy(() => import('../targets/ViewsSheet.tsx'))
const MethodsSheet = lazy(() => import('../methods/MethodsSheet.tsx'))
const ShareSplit = lazy(() => import('./ShareSplit.tsx'))
const SwapSheet = lazy(() => import('./SwapSheet.tsx'))

/** The one dialog of the drawing board that is open, loaded when it is first asked for. */
export default function BoardDialogs() {
  const dialog = useNorthlot((state) => state.dialog)
  return (
    <Suspense fallback={null}>
      {dialog?.kind === 'card' ? <ParcelCard key={dialog.parcel} parcel={dialog.parcel} /> : null}
      {dialog?.kind === 'bundle' ? <BundleSheet key={dialog.bundle} id={dialog.bundle} /> : null}
      {dialog?.kind === 'assignee' ? <AssigneeEditor key={dialog.assignee} id={dialog.assignee} /> : null}
      {dialog?.kind === 'assignee-table' ? <AssigneeTable /> : null}
      {dialog?.kind === 'details' ? <AssignmentDetails /> : null}
      {dialog?.kind === 'land' ? <LandDetails /> : null}
      {dialog?.kind === 'merge-apart' ? <MergeApart /> : null}
      {dialog?.kind === 'grouping' ? <GroupingSheet /> : null}
      {dialog?.kind === 'sensitivity' ? <SensitivitySheet /> : null}
      {dialog?.kind === 'targets' ? <TargetsSheet {...(dialog.target ? { first: dialog.target } : {})} /> : null}
      {dialog?.kind === 'zone-notes' ? <ZoneNotesSheet /> : null}
      {dialog?.kind === 'area-lists' ? <AreaListsSheet /> : null}
      {dialog?.kind === 'views' ? <ViewsSheet /> : null}
      {dialog?.kind === 'methods' ? <MethodsSheet /> : null}
      {dialog?.kind === 'shares' ? <ShareSplit /> : null}
      {dialog?.kind === 'swap' ? <SwapSheet key={dialog.assignee} id={dialog.assignee} /> : null}
      {dialog?.kind === 'scenario' ? <ScenarioSheet key={dialog.scenario} id={dialog.scenario} /> : null}
      {dialog?.kind === 'scenes' ? <ScenesSheet /> : null}
      {dialog?.kind === 'decisions' ? <DecisionsSheet add={dialog.add === true} /> : null}
      {dialog?.kind === 'keep-try-out' ? <KeepTryOutSheet /> : null}
      {dialog?.kind === 'held' ? <HeldSheet /> : null}
      {dialog?.kind === 'plan-sheet' ? (
        <PlanSheet {...(dialog.bundle === undefined ? {} : { bundle: dialog.bundle })} />
      ) : null}
      {dialog?.kind === 'map-picture' ? <MapPicture /> : null}
      {dialog?.kind === 'charts' ? <ChartsSheet /> : null}
      {dialog?.kind === 'shared-works' ? <SharedWorksSheet /> : null}
      {dialog?.kind === 'cost-drivers' ? <CostDriversSheet /> : null}
      {dialog?.kind === 'rate-cards' ? <RateCards /> : null}
      {dialog?.kind === 'lots' ? <LotsDialog /> : null}
    </Suspense>
  )
}
