import { Injectable } from '@nestjs/common';
import { EventEmitter } from 'node:events';

/**
 * Tells the subscriptions of this process that a workspace has changed. Only a hint: the log itself (audit_events) is what subscribers read.
 * Changes of other processes are announced by the watch of the workspace.
 */
@Injectable()
export class Changes {
  private readonly emitter = new EventEmitter({ captureRejections: false }).setMaxListeners(0);

  announce(workspaceId: string): void {
    this.emitter.emit(workspaceId);
  }

  /** Resolves at the next announcement; at once when `signal` is aborted. */
  next(workspaceId: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.emitter.off(workspaceId, done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.emitter.once(workspaceId, done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });
  }
}
