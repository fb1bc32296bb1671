/** The three statuses, short, because the check-in histories name them hundreds of times. */
export const on = 'ON_TRACK';
export const risk = 'AT_RISK';
export const off = 'OFF_TRACK';
