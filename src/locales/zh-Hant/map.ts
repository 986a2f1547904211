/** 地圖上的文字。 */
export const map = {
  'map.canvas': '地圖畫布',
  'map.university-town': '大學城用地',
  'map.indicative-within': '只供參考，± ',
  'map.failed.no-webgl': '此瀏覽器未能繪製地圖（沒有 WebGL）。地塊及數字仍可使用。',
  'map.failed.lost': '地圖與圖像處理器的連接中斷。地塊及數字仍可使用；重新載入可再次繪製地圖。',
} as const
