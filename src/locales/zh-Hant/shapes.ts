/** 繪畫及修改地塊的用語。 */
export const shapes = {
  'edit.split_other': '分割{{count}}幅地塊為{{pieces}}',
  'edit.merge': '合併{{parcels}}為{{parcel}}',
  'edit.mergeUnassigned': '合併{{parcels}}為{{parcel}}；因原有擬配不同，現為未擬配',
  'edit.retire_other': '刪除{{count}}幅地塊',
  'edit.draw': '繪畫{{parcel}}',
  'edit.reshape': '修改{{parcel}}的界線',
  'edit.hole': '在{{parcel}}開孔',

  'refusal.split': '界線沒有把任何所選地塊分開。請由一邊界線畫至另一邊界線。',
  'refusal.splitSliver': '會剩下只有{{area}}的一塊。請在別處畫線。',
  'refusal.mergeTwo': '所選地塊少於兩幅。請選取兩幅或以上。',
  'refusal.mergeApart': '所選地塊並無共用界線。請選取相鄰地塊。',
  'refusal.outsideHongKong': '香港境外的地塊並非以香港1980方格網量度，不能修改。',
  'refusal.shapeUnsound': '界線會自相交叉。請另行繪畫。',
  'refusal.shapeOverlap': '其中{{area}}位於其他地塊之內。請在旁邊繪畫，或裁去重疊部分。',
  'refusal.shapeNothing': '該土地已在其他地塊之內，裁剪後並無餘下部分。',
  'edit.setAttributes_other': '設定{{count}}幅地塊的{{fields}}',
  'refusal.badField': '該數值不適用於{{field}}。請另行輸入。',
  'refusal.selectOne': '每次只可處理一幅地塊。請選取一幅。',
  'refusal.planMoved': '其間規劃檔案已有改動。請再試。',
} as const
