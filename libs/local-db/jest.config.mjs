import { nodePreset } from '../../tools/jest/preset.mjs';

// The sources of this library run on Node itself, without a loader: types are stripped.
export default nodePreset('local-db');
