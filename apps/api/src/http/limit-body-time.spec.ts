import { EventEmitter } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import { limitBodyTime } from './limit-body-time';

const limit = limitBodyTime({ usualMs: 1000, uploadMs: 5000, isUpload: ({ path }) => path === '/files' });

function arriving(path: string, headers: IncomingHttpHeaders = { 'content-length': '2' }) {
  const socket = { destroySoon: jest.fn() };
  const parts = { path, headers, method: 'POST', complete: false, socket, id: 'req_1' };
  const request = Object.assign(new EventEmitter(), parts);
  const json = jest.fn();
  const response = { headersSent: false, setHeader: jest.fn(), status: jest.fn(() => ({ json })) };
  const next = jest.fn();
  limit(request as unknown as Request, response as unknown as Response, next);
  expect(next).toHaveBeenCalledWith();
  return { request, response, json, socket };
}

describe('limitBodyTime', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('answers a request that does not arrive in time, and cuts it off', () => {
    const { response, json, socket } = arriving('/');
    jest.advanceTimersByTime(999);
    expect(response.status).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(response.status).toHaveBeenCalledWith(408);
    expect(json).toHaveBeenCalledWith({
      detail: expect.objectContaining({ error_code: 'VALIDATION_ERROR' }) as object,
    });
    expect(socket.destroySoon).toHaveBeenCalledTimes(1);
  });

  it('gives one that brings a file more time', () => {
    const { response } = arriving('/files');
    jest.advanceTimersByTime(4999);
    expect(response.status).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(response.status).toHaveBeenCalledWith(408);
  });

  it('leaves one alone that has arrived, however long its answer takes', () => {
    const { request, response } = arriving('/');
    request.complete = true;
    jest.advanceTimersByTime(10_000);
    expect(response.status).not.toHaveBeenCalled();
  });

  it.each([{}, { 'content-length': '0' }])('does not wait for one that ends with its headers: %j', (headers) => {
    arriving('/', headers);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('waits for one that does not say how long it is', () => {
    arriving('/', { 'transfer-encoding': 'chunked' });
    expect(jest.getTimerCount()).toBe(1);
  });

  it('forgets one that is over', () => {
    const { request } = arriving('/');
    request.emit('close');
    expect(jest.getTimerCount()).toBe(0);
  });
});
