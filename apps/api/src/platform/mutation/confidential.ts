import { SetMetadata } from '@nestjs/common';

export const CONFIDENTIAL = 'tandem:confidential';

/**
 * Marks a mutation whose arguments may not be traced to the caller. A fingerprint of few possible answers can be reversed by trying them all, so
 * what is kept for an idempotency key says only that this operation was called, not with what. The operation itself refuses a second call.
 */
export const Confidential = () => SetMetadata(CONFIDENTIAL, true);
