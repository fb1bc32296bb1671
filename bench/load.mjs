import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';

/** Sends one request over and over on 8 connections. */
export async function load({ url, method = 'GET', headers, body }, seconds, connections = 8) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1_000;
  let requests = 0;
  let failures = 0;
  const times = [];
  const one = () =>
    new Promise((done) => {
      const began = performance.now();
      const sent = request(url, { method, headers, agent }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => {
          requests += 1;
          times.push(performance.now() - began);
          if (response.statusCode !== 200 || /"__typename":"\w*Problem"/.test(text)) failures += 1;
          done();
        });
      });
      sent.on('error', () => {
        failures += 1;
        done();
      });
      sent.end(body);
    });
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < until) await one();
  }));
  agent.destroy();
  return { requests, failures, times };
}

/** Memory that a process has in use. */
export const megabytes = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Processor time that a process has used so far. */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
