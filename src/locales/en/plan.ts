/** Words of edits, refusals, history and saving. */
export const plan = {
  'edit.assign_one': 'assign {{count}} parcel to {{assignee}}',
  'edit.assign_other': 'assign {{count}} parcels to {{assignee}}',
  'edit.clear_one': 'clear {{count}} parcel',
  'edit.clear_other': 'clear {{count}} parcels',
  'edit.addAssignee': 'add {{assignee}}',
  'edit.rename': 'rename the plan “{{title}}”',

  'history.undo': 'Undo: {{words}}',
  'history.redo': 'Redo: {{words}}',
  'history.nothingToUndo': 'Nothing to undo',
  'history.nothingToRedo': 'Nothing to redo',
  'history.done': 'Done: {{words}}',
  'history.undone': 'Taken back: {{words}}',
  'history.redone': 'Done again: {{words}}',

  'refusal.cannot': 'Cannot be done because {{reason}}',
  'refusal.noScenario': 'that scenario is no longer in the plan. Choose another scenario.',
  'refusal.noAssignee': 'no proposed assignee is chosen. Choose one first.',
  'refusal.nothingSelected': 'no parcel is selected. Select parcels on the map or in the table first.',
  'refusal.alreadyAssigned_one': 'the selected parcel is already assigned to {{assignee}}.',
  'refusal.alreadyAssigned_other': 'all {{count}} selected parcels are already assigned to {{assignee}}.',
  'refusal.noneAssigned_one': 'the selected parcel is not assigned to anyone.',
  'refusal.noneAssigned_other': 'none of the {{count}} selected parcels is assigned to anyone.',
  'refusal.notFree_one': 'the selected parcel is committed or reserved land. Select free land.',
  'refusal.notFree_other': 'all {{count}} selected parcels are committed or reserved land. Select free land.',
  'refusal.nameNeeded': 'a name is needed. Type one.',
  'refusal.nameTaken': 'another assignee is already called “{{name}}”. Choose another name.',
  'refusal.letterTaken': 'the letter {{letter}} already stands for {{assignee}}. Choose another letter.',
  'refusal.nothingToChange': 'nothing would change.',
  'refusal.busy': 'a file is being opened. Wait for it or cancel it.',

  'notice.leftNotFree_one': '{{count}} selected parcel is committed or reserved and stays as it was.',
  'notice.leftNotFree_other': '{{count}} selected parcels are committed or reserved and stay as they were.',
  'notice.opened_one': '{{name}}: {{count}} parcel opened.',
  'notice.opened_other': '{{name}}: {{count}} parcels opened.',
  'notice.added_one': '{{name}}: {{count}} parcel added.',
  'notice.added_other': '{{name}}: {{count}} parcels added.',
  'notice.cancelled': 'Opening {{name}} was cancelled. The open plan is as it was.',
  'notice.unopened': '{{name}} could not be opened. {{reason}} The open plan is as it was.',
  'notice.exported': '{{name}} was exported.',
  'notice.exportFailed': '{{name}} could not be exported. {{reason}}',
  'notice.selected_one': '{{count}} parcel selected, {{area}}.',
  'notice.selected_other': '{{count}} parcels selected, {{area}}.',
  'notice.selectionCleared': 'Selection cleared.',
  'notice.saveFailed':
    'The plan could not be saved in this browser. Export the plan to a file so that nothing is lost. ({{reason}})',
  'notice.reopened': '“{{title}}” reopened as you left it.',
  'notice.reopenFailed': '“{{title}}” could not be reopened: {{reason}} It stays in the list of recent plans.',
  'notice.noneUnassigned': 'Every free parcel is assigned.',
  'notice.fault':
    'Something in Northlot went wrong: {{reason}}. Your plan is saved up to the last change shown as saved.',

  'notice.forked':
    'Another window is working on the same plan. This window goes on as a copy of its own; nothing is lost.',
  'refusal.fileMissing': '{{name}} is no longer kept in this browser. Open the file again.',
  'refusal.planIsOpen': 'that plan is open. Open another plan first.',
  'edit.addLayer': 'add the parcels of {{name}}',
  'refusal.scenarioNotInPlan': 'the plan has no scenario “{{scenario}}”. Name one that it has.',
  'refusal.rateCard':
    'The rate card {{name}} cannot be read at “{{where}}”: {{what}}. Give a card as JSON in the form of public/data/rate-cards.json.',

  'save.saved': 'Saved {{time}}, this browser',
  'save.saving': 'Saving…',
  'save.unsaved': 'Not saved',
  'save.failed': 'Could not be saved',
  'save.nothing': 'Nothing to save yet',

  'plan.untitled': 'Untitled plan',
  'plan.ground': 'Northern Metropolis (indicative parcels)',
  'plan.firstScenario': 'Scenario A',

  'file.notAPlan':
    'The plan part of {{name}} cannot be read at “{{where}}”: {{what}}. The parcels are opened without it.',
  'file.newerPlan':
    '{{name}} was written by a newer version of Northlot (plan schema {{schema}}). Update Northlot to open its plan part.',
  'file.viewDisagrees_one':
    '{{count}} parcel says another assignee in its nm_ columns than in the plan itself. The plan is used.',
  'file.viewDisagrees_other':
    '{{count}} parcels say another assignee in their nm_ columns than in the plan itself. The plan is used.',
  'file.viewRestored_one':
    'The plan part was lost, so the assignment of {{count}} parcel was taken from its nm_ columns.',
  'file.viewRestored_other':
    'The plan part was lost, so the assignments of {{count}} parcels were taken from their nm_ columns.',
  'file.unknownParcels_one': 'The plan assigns {{count}} parcel that is not in the file. The assignment is kept.',
  'file.unknownParcels_other': 'The plan assigns {{count}} parcels that are not in the file. The assignments are kept.',
} as const
