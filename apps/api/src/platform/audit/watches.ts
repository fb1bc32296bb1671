import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Changes } from '../mutation/changes.ts';
import { LATEST_POSITION } from './audit.reads.ts';

/** Wait between two looks at the log of a workspace: how late a change made by another process may arrive. */
const POLL_MS = 1_000;

/** What a follower holds while it follows. */
export interface Watch {
  /** Latest position of the log that has been seen, 0 before the first look. */
  readonly position: number;
  end(): void;
}

interface Watched {
  followers: number;
  position: number;
}

/** A look once a second at the log of each workspace that somebody follows, however many do, for changes that other processes make. */
@Injectable()
export class Watches {
  private readonly watched = new Map<string, Watched>();

  constructor(
    private readonly database: Database,
    private readonly changes: Changes,
  ) {}

  begin(workspaceId: string): Watch {
    const watched = this.watched.get(workspaceId) ?? { followers: 0, position: 0 };
    watched.followers += 1;
    if (watched.followers === 1) {
      this.watched.set(workspaceId, watched);
      this.plan(workspaceId, watched);
    }
    return {
      get position() {
        return watched.position;
      },
      end: () => {
        watched.followers -= 1;
        if (watched.followers === 0) this.watched.delete(workspaceId);
      },
    };
  }

  private plan(workspaceId: string, watched: Watched): void {
    setTimeout(() => void this.look(workspaceId, watched), POLL_MS).unref();
  }

  private async look(workspaceId: string, watched: Watched): Promise<void> {
    if (watched.followers === 0) return;
    try {
      const [row] = await this.database.read<{ position: number }>({ workspaceId }, LATEST_POSITION, [workspaceId]);
      const position = row?.position ?? 0;
      if (position > watched.position) {
        watched.position = position;
        this.changes.announce(workspaceId);
      }
    } catch {
      // The database is away: whoever asks for something is told so. The next look may find it again.
    }
    this.plan(workspaceId, watched);
  }
}
