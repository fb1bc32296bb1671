import { SetMetadata } from '@nestjs/common';

export const CONFIDENTIAL = 'tandem:confidential';

/**
 * Marks a mutation that may not be traced to its caller: no record is kept for its idempotency key. Such a record names the member and the moment,
 * and its fingerprint of few possible answers could be undone by trying them all. The operation itself has to refuse a second call.
 */
export const Confidential = () => SetMetadata(CONFIDENTIAL, true);
