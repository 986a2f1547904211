/** 費用對自身的說明：未計入甚麼、甚麼當作1、甚麼不會在過去支出。 */
export const costSaid = {
  'cost.noYear': '無年份',
  'cost.netToGrossUnknown': '{{area}}土地的總面積與淨面積之比未知，當作1計算',
  'cost.baseYear': '{{year}}年之前不會有開支：開支分布原屬更早年份的部分，計入餘下的首個年份',
  'cost.unverifiedEscalationAfter': '{{year}}年之後每年{{rate}}價格調整',
  'cost.gap.works_other': '數字偏低：{{count}}幅地塊（共{{area}}）有費用項目未能估算。',
  'cost.gap.resumption_other': '{{count}}幅地塊（共{{area}}）未能估算。',
  'cost.gap.line': '{{line}}未能估算：{{reason}}',
  'cost.gap.mark': '數字偏低。{{lines}}。',
  'why.netToGross': '總面積與淨面積之比',
  'why.ofRates': '有關單價',
  'why.spendingYears': '開支年份',
  'finding.phase-begins_other': '{{count}}幅地塊（{{area}}）的工程須於{{year}}年之前展開，才能趕及其年份完成。',
  'finding.cost-incomplete_other': '{{count}}幅地塊（{{area}}）的{{line}}未能估算：{{reason}}，其費用偏低。',
  'finding.resumption-unknown_other':
    '{{count}}幅地塊（{{area}}）的收地費用未能估算：業權混合或不明，而無私人土地比例。',
  'finding.card-basis-gross':
    '單價表「{{card}}」以總平整面積計價，但{{lines}}按地盤面積（淨面積）計算數量，工程費用會偏低。',
  'finding.card-basis-net': '單價表「{{card}}」以淨地盤面積計價，但{{lines}}按總平整面積計算數量，工程費用會偏高。',
  'cost.formed': '平整土地：{{site}} × {{ratio}} = {{formed}}。',
  'cost.formedAs1': '本區總面積與淨面積之比未知，當作1計算。',
  'totals.contingency': '＋應急費用',
  'totals.baseLikely': '最可能值',
} as const
