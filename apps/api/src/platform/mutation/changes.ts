import { Injectable } from '@nestjs/common';
import { EventEmitter } from 'node:events';

/**
 * Tells the subscriptions of this process that a workspace has changed, so that they need not wait for their next look at the log.
 * Only a hint: the log itself (audit_events) is what subscribers read, and other processes find the change by polling it.
 */
@Injectable()
export class Changes {
  private readonly emitter = new EventEmitter({ captureRejections: false }).setMaxListeners(0);

  announce(workspaceId: string): void {
    this.emitter.emit(workspaceId);
  }

  /** Resolves at the next announcement or after `milliseconds`, whichever comes first; at once when `signal` is aborted. */
  next(workspaceId: string, milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.emitter.off(workspaceId, done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.emitter.once(workspaceId, done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });
  }
}
