import type { proximity as english } from '../en/proximity.ts'

/** Words of proximity that figures and the first screen need; those of its panels are in `proximityPanels.ts`. */
export const proximity: Record<keyof typeof english, string> = {
  'figure.access-score': '大學城用地可達程度',
  'figure.share-within-500m': '距大學城用地500米內的已擬配土地',
  'figure.share-within-1000m': '距大學城用地1公里內的已擬配土地',
  'figure.share-within-2000m': '距大學城用地2公里內的已擬配土地',
  'figure.share-within-5000m': '距大學城用地5公里內的已擬配土地',
  'why.access': '已擬配土地按地盤面積計，大學城用地可達程度為{{score}}（滿分100）。',
  'why.accessFormula':
    'Σ（可達程度 × 地盤面積）÷ Σ 地盤面積，可達程度 = 100 × Σ 用地面積 × 2^(−距離 ÷ {{half}}) ÷ Σ 用地面積',
  'why.shareWithin': '{{share}}的已擬配土地與最近的大學城用地相距不超過{{distance}}。',
  'why.shareWithinFormula': '{{distance}}內的地盤面積總和 ÷ Σ 地盤面積',
  'why.asAtYear': '計算年份',
  'why.literature': '文獻',
  'proximity.literature':
    '研發實驗室在約0.4公里內聚集，知識外溢約8公里外消退（Buzard等）；企業與大學在10公里內的聯繫較強（Abramovsky與Simpson）。未有香港的校準數據。',
  'proximity.allAvailable': '{{year}}年：所有用地均可用',
  'proximity.leftOut': '{{year}}年：尚未可用而不計：{{sites}}',
  'absent.noSiteByYear': '{{year}}年前沒有可用的大學城用地',
  'edit.assumptions': '更改{{what}}',
  'edit.assumptionsOf': '更改{{scenario}}的{{what}}',
  'refusal.halfDistance': '評分減半距離須介乎500米至10公里。',
  'refusal.neighbourGap': '相鄰間距須介乎0至500米。',
  'refusal.asAtYear': '年份須介乎2020至2100。',
  'assumption.halfDistanceM': '評分減半距離',
  'assumption.scoredKinds': '計入鄰近度評分的機構類別',
  'assumption.asAtYear': '計算年份',
  'assumption.neighbourGapM': '相鄰間距',
  'assumption.rateCard': '單價表',
  'assumption.phaseShiftYears': '分期年份的推移',
}
