/** Words of explanations in sentences, slides and the notes that a presenter has. */
export const whySaid = {
  'why.rates.low': '按低單價',
  'why.rates.high': '按高單價',
  'why.lessIs': '{{of}} − {{less}} = {{rest}}',
  'why.amount': '{{amount}}',
  'why.distanceTo': '至{{site}}的距離',
  'notes.made': '數字如何得出',
  'notes.of': '（{{figures}}）',
  'notes.common': '各項數字的依據',
  'notes.tooLow': '≥：最少為此數；未估算的部分見備註。',
  'why.yearOfLand': '該地塊工程完成的年份：分期年份加方案的推移，否則為預計平整土地的年份',
  'why.jobs': '就業職位',
  'why.workFloor': '非住用總樓面面積，平方米',
  'why.floorOfWorker': '每名員工的總樓面面積，平方米',
  'why.wholeJobs': '取至整數',
} as const
