/** 修訂檔案對現有規劃的改動；隨匯入報告載入。 */
export const revision = {
  'revision.title': '對現有規劃的改動',
  'revision.lost_other': '在{{scenario}}已擬配的{{count}}幅地塊不在檔案內，將不再計算：{{parcels}}。',
  'revision.gone_other': '{{count}}幅地塊不在檔案內：{{parcels}}。',
  'revision.drawn_other': '{{count}}幅地塊保留在本規劃繪畫的界線：{{parcels}}。',
  'revision.larger': '{{parcel}}增加{{by}}，由{{from}}增至{{to}}。',
  'revision.smaller': '{{parcel}}減少{{by}}，由{{from}}減至{{to}}。',
  'revision.moreResized_other': '另有{{count}}幅地塊面積改變，幅度較小。',
  'revision.moved_other': '{{count}}幅地塊面積不變，但位置不同：{{parcels}}。',
  'revision.added_other': '新增{{count}}幅地塊，尚未擬配：{{parcels}}。',
  'revision.kept_other': '按編號，{{count}}幅地塊前後均有，其擬配不變。地塊面積總和：之前{{from}}，現為{{to}}。',
  'revision.do': '以此修訂規劃',
} as const
