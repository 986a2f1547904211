/** 地圖上的文字，以及未能繪製的原因。 */
export const map = {
  'map.canvas': '地圖畫布',
  'map.university-town': '大學城用地',
  'map.indicative-within': '只供參考，± ',
  'map.failed.no-webgl': '沒有 WebGL 2，或已被關閉',
  'map.failed.lost': '圖像處理器中斷了地圖的連接；重新載入頁面可再次繪製',
} as const
