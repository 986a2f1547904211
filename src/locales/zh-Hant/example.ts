/** 示範規劃檔案。 */
export const example = {
  'start.title': '開始',
  'start.example': '觀看示範',
  'start.exampleWhat': '錨點企業用地的三個方案；名稱均屬虛構',
  'start.dismiss': '關閉提示',
  'example.note': '只作示範。企業及院校均屬虛構，不涉任何真實公司、招標或承諾。地塊位置只供參考。',
  'notice.exampleOpened': '已開啟示範：{{title}}。企業及院校均屬虛構。',
} as const
