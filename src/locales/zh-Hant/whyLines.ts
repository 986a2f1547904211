/** 表格、清單及資料卡數字的解釋。 */
export const whyLines = {
  'why.named': '{{title}}：{{value}}。',
  'why.sharedParcels': '每幅地塊在其佔份額的每一行計作1，在總和只計1次',
  'why.countedBefore': '共用地塊，已計算',
  'why.published': '公布數字',
  'why.worksLines': '各項工程',
  'why.quantity': '數量',
  'why.likelyRate': '最可能單價',
  'why.groundFactor': '地況系數',
  'why.withFees': '1＋顧問費及駐工地人員',
  'why.escalationTo': '由{{from}}年至{{year}}年完工的價格調整',
  'why.rateUnverified': '未經核實的假設：單價。',
  'why.siteDistanceFormula': '邊至邊至該用地的最短距離',
  'why.difference': '{{figure}}：{{scenario}}減{{base}}',
  'why.noCell': '此格沒有可解釋的數字。',
} as const
