/**
 * Everything that opens from lane names and from the button beside their choice, as one piece to
 * load.
 */
export { default as LaneMenu } from './LaneMenu.svelte';
export { default as RenameField } from './RenameField.svelte';
export { default as LaneOptions } from './LaneOptions.svelte';
export { laneActions } from './lane-actions';
