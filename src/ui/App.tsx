import { lazy, Suspense, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Northlot } from '../store/northlot.ts'
import { DropTarget } from './files/DropTarget.tsx'
import { WorkProgress } from './files/WorkProgress.tsx'
import { WhyProvider } from './measures/WhyProvider.tsx'
import { NorthlotProvider, useNorthlot } from './northlotContext.tsx'
import { useHoldForBase } from './scenarios/useHoldForBase.ts'
import { FloatGround } from './shared/floatGround.ts'
import { VoiceProvider } from './shell/announce.tsx'
import { FaultBoundary } from './shell/FaultBoundary.tsx'
import { Panels } from './shell/Panels.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { useDocumentWords } from './shell/useDocumentWords.ts'
import { useKeys } from './shell/useKeys.ts'
import { Workspace } from './shell/Workspace.tsx'

// loaded when they are called for: the scenes of a meeting, a try-out, a file with something to report
const PresentScreen = lazy(() => import('./present/PresentScreen.tsx'))
const NewVersion = lazy(() => import('./offline/NewVersion.tsx'))
const CompareScreen = lazy(() => import('./compare/CompareScreen.tsx'))
const BoardDialogs = lazy(() => import('./board/BoardDialogs.tsx'))
const TryOutBanner = lazy(() => import('./present/TryOutBanner.tsx'))
const ImportReport = lazy(() => import('./files/ImportReport.tsx').then((one) => ({ default: one.ImportReport })))

/** The whole screen. It reads the store by selector and asks by command; it knows nothing of maps or files. */
export function App({ northlot }: { readonly northlot: Northlot }) {
  return (
    <NorthlotProvider value={northlot}>
      <FaultBoundary>
        <VoiceProvider>
          <Screen />
        </VoiceProvider>
      </FaultBoundary>
    </NorthlotProvider>
  )
}

function Screen() {
  const language = useNorthlot((state) => state.language)
  const ready = useNorthlot((state) => state.ready)
  const reported = useNorthlot((state) => state.report !== undefined)
  const screen = useNorthlot((state) => state.screen)
  const trying = useNorthlot((state) => state.tryOut !== undefined)
  const asking = useNorthlot((state) => state.dialog !== undefined)
  const [ground, setGround] = useState<HTMLElement | null>(null)
  useDocumentWords()
  useKeys()
  useHoldForBase()
  return (
    <I18nProvider locale={language === 'en' ? 'en-US' : 'zh-TW'}>
      <FloatGround value={ground}>
        <WhyProvider>
          {screen === 'present' ? (
            <Suspense fallback={null}>
              <PresentScreen ground={setGround} />
            </Suspense>
          ) : (
            <div className="screen" aria-busy={!ready}>
              <TopBar />
              {screen === 'compare' ? (
                <Suspense fallback={null}>
                  <CompareScreen ground={setGround} />
                </Suspense>
              ) : (
                <Workspace ground={setGround} />
              )}
            </div>
          )}
          <Suspense fallback={null}>{asking ? <BoardDialogs /> : null}</Suspense>
          <Suspense fallback={null}>
            {reported ? <ImportReport /> : null}
            <NewVersion />
            {trying && screen !== 'present' ? <TryOutBanner /> : null}
          </Suspense>
          <WorkProgress />
          <DropTarget />
          <Panels />
        </WhyProvider>
      </FloatGround>
    </I18nProvider>
  )
}
