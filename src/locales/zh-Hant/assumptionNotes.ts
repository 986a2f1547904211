/** 每份輸出表格所列數字的依據。 */
export const assumptionNotes = {
  'output.assume.card': '單價表：{{title}}，第{{version}}版，價格水平{{level}}。',
  'output.assume.half': '鄰近度評分的評分減半距離：{{half}}。',
  'output.assume.kinds': '評分只計算以下類別：{{kinds}}。',
  'output.assume.year': '大學城用地及鐵路按{{year}}年計。',
  'output.assume.gap': '邊距在{{gap}}以內的地塊視為相鄰。',
  'output.assume.shift_one': '分期年份移動{{count}}年。',
  'output.assume.shift_other': '分期年份移動{{count}}年。',
} as const
