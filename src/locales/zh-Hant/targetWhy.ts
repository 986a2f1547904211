/** 目標數字的說明。 */
export const targetWhy = {
  'explain.nothingCounts': '沒有計算在內的項目，故無須相加',
  'target.source': '目標的資料來源',
  'target.counted': '計算範圍',
  'target.counted.likelyHkd': '該等用地的工程連顧問費及應急費用，最可能值，付款當日價格，不論由誰先付',
  'target.counted.publicHkd': '該等用地由政府先付的工程連顧問費及應急費用，最可能值，付款當日價格',
  'target.worksOut': '共用工程及收地（現金流量表亦有列出）：如要一併計算，請選「工程、共用工程及收地費用」',
  'target.outlay.public': '與現金流量表相同：已擬配用地及共用工程中由政府先付的費用，以及收地；最可能值，付款當日價格',
  'target.outlay.all': '與現金流量表相同：已擬配用地的工程、共用工程及收地，不論由誰先付；最可能值，付款當日價格',
  'target.outlayOut': '優惠措施、地價、少收地價及交回的土地',
  'target.outlayYear': '{{year}}：工程{{works}}，共用工程{{shared}}，收地{{resumption}}',
  'target.noYear': '未有年份',
  'target.undated': '其中{{cost}}屬未有年份的地塊或工程，不計入任何一年',
  'target.notCounted_other': '{{count}}幅地塊未計算在內：{{reason}}',
}
