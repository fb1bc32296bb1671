import { apiPreset } from '../../tools/jest/preset.mjs';

export default apiPreset('api');
