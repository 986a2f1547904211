import { ExportMenu } from '../files/ExportMenu.tsx'
import { OpenButton } from '../files/OpenButton.tsx'
import { RecentPlans } from '../files/RecentPlans.tsx'
import { MeetingButtons } from '../present/MeetingButtons.tsx'
import { CompareButton } from '../scenarios/CompareButton.tsx'
import { ScenarioTabs } from '../scenarios/ScenarioTabs.tsx'
import { FindOrDo } from './FindOrDo.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { Mark } from './Mark.tsx'
import { PlanTags } from './PlanTags.tsx'
import { PlanTitle } from './PlanTitle.tsx'
import { SaveState } from './SaveState.tsx'

/** Which plan is open and whether it is kept, its scenarios, and what leaves and enters. */
export function TopBar() {
  return (
    <header className="bar">
      <Mark />
      <div className="bar-plan">
        <PlanTitle />
        <div className="bar-below">
          <PlanTags />
          <SaveState />
        </div>
      </div>
      <span className="bar-rule" />
      <ScenarioTabs />
      <span className="spacer" />
      <FindOrDo />
      <CompareButton />
      <MeetingButtons />
      <div className="bar-files">
        <RecentPlans />
        <OpenButton />
        <ExportMenu />
        <LanguageMenu />
      </div>
    </header>
  )
}
