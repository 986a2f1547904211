export const sharedWorks = {
  'edit.addWorks': '新增共用工程「{{works}}」',
  'edit.placeWorks': '標示共用工程「{{works}}」的位置',
  'edit.changeWorks': '更改共用工程「{{works}}」',
  'edit.removeWorks': '移除共用工程「{{works}}」',
  'refusal.noWorks': '該項共用工程已不在規劃檔案內。',
  'refusal.worksOrder': '低值不可高於最可能值，最可能值亦不可高於高值。',
  'finding.phase-land_other': '{{count}}幅地塊擬於{{phase}}年使用，但土地於{{ready}}年才完成平整：首幅為{{parcel}}。',
  'finding.phase-works_other':
    '{{count}}幅地塊擬於{{phase}}年使用，但為其服務的「{{works}}」於{{ready}}年才落成：首幅為{{parcel}}。',
} as const
