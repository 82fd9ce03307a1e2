import { obstacleToWriting } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { refuseIfAny } from '@entraide/server-platform';

/**
 * Refuses, with the cause, whom a decision for the whole site keeps from writing: members of every community read the
 * names and summaries of the catalogue. A mute in one community is none here.
 */
export function refuseIfMuted(viewer: MemberViewer): void {
  const obstacle = obstacleToWriting(viewer, null);
  if (obstacle) refuseIfAny([obstacle]);
}
