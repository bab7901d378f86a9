/** What is measured in a page: frames, main-thread time, nodes, memory of the process. */
import { readFileSync, writeFileSync } from 'node:fs';

import type { CDPSession, Page } from '@playwright/test';

/** Frames in a row, one wheel step in each. */
export interface Motion {
  /** 95th percentile of the time between frames, ms. */
  readonly p95: number;
  /** Main-thread time per step, ms. */
  readonly taskMs: number;
}

/** One wheel step: up and down zooms (with Ctrl), sideways pans. */
export interface WheelSteps {
  readonly selector: string;
  readonly steps: readonly { readonly dx: number; readonly dy: number }[];
  /** Zooms with Ctrl unless false: some pages leave Ctrl to the browser. */
  readonly ctrl?: boolean;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Turns the wheel once per frame, inside the page, so that nothing but the page is measured. */
export async function move(page: Page, session: CDPSession, wheel: WheelSteps): Promise<Motion> {
  // Thread time: other programs on the machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskSeconds(session);
  const frames = await page.evaluate(async ({ selector, steps, ctrl = true }) => {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    const times: number[] = [];
    for (const { dx, dy } of steps) {
      await new Promise<void>((resolve) =>
        requestAnimationFrame((now) => {
          times.push(now);
          element?.dispatchEvent(
            new WheelEvent('wheel', {
              deltaX: dx,
              deltaY: dy,
              ctrlKey: ctrl && dy !== 0,
              clientX: (box?.left ?? 0) + (box?.width ?? 0) * 0.6,
              clientY: (box?.top ?? 0) + 200,
              bubbles: true,
              cancelable: true,
            }),
          );
          resolve();
        }),
      );
    }
    return times.slice(1).map((time, index) => time - (times[index] ?? 0));
  }, wheel);
  const after = await taskSeconds(session);
  return {
    p95: percentile(frames, 0.95),
    taskMs: ((after - before) * 1000) / wheel.steps.length,
  };
}

/**
 * Private memory of the browser's page processes, bytes; null outside Linux. Counts pages they have
 * written. Clean private pages belong to the browser's program, are read from its file when a part
 * first runs, and can be dropped at any time (4 MB between two readings, whatever the number of
 * events).
 */
export async function pageMemory(browserSession: CDPSession): Promise<number | null> {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  try {
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))
      .flatMap((text) => [...text.matchAll(/^Private_Dirty:\s+(\d+) kB/gm)])
      .reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
  } catch {
    return null;
  }
}

/** Resets the recorded peak memory. */
export async function forgetPeak(browserSession: CDPSession): Promise<void> {
  for (const id of await rendererIds(browserSession)) {
    try {
      writeFileSync(`/proc/${id}/clear_refs`, '5');
    } catch {
      // Not Linux, or not ours: the peak is left out of the table.
    }
  }
}

/** The greatest resident memory of the page processes since then, bytes; null outside Linux. */
export async function peakMemory(browserSession: CDPSession): Promise<number | null> {
  try {
    return (await rendererIds(browserSession))
      .map((id) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
      .reduce((sum, kilobytes) => sum + Number(kilobytes ?? 0) * 1024, 0);
  } catch {
    return null;
  }
}

async function rendererIds(browserSession: CDPSession): Promise<number[]> {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
