export const screen = {
  'tool.pan': '平移',
  'tool.pick': '點選',
  'tool.box': '框選',
  'command.assign': '擬配',
  'command.clear': '清除擬配',
  'command.selectAll': '全選',
  'command.clearSelection': '清除選取',
  'command.nextUnassigned': '下一幅',
  'command.zoomToAll': '顯示所有地塊',
} as const
