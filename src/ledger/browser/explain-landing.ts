import { findWay } from './find-way.ts';
import { pointOut } from './point-out.ts';
import { recallWording } from './recall-wording.ts';

/**
 * Says what there is to say of a landing: that a link led to nothing and what is nearest, that a passage went elsewhere, or
 * what it said when the link was copied.
 */
export function explainLanding(fragment: string, target: Element | null): void {
  const tombstone = target?.closest<HTMLElement>('.tombstone');
  if (tombstone) pointOut(tombstone, fragment);
  else if (target) void recallWording(target);
  else findWay(fragment);
}
