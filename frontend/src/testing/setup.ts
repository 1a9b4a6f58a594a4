import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { changeLanguage, startI18n } from '@/i18n';
import { server } from './server';

// A page is looked for until it is there; a busy machine takes longer than the library's one second.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows the dialog element but cannot open one.
HTMLDialogElement.prototype.showModal = function open() {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close = function close() {
  this.removeAttribute('open');
};
// It reads files only in the old way.
Blob.prototype.text = function text() {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
};
// It has files, and reads them only in the old way.
Blob.prototype.arrayBuffer = function arrayBuffer() {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'));
    reader.readAsArrayBuffer(this);
  });
};
// Nor does it scroll or animate.
window.scrollTo = () => undefined;
document.getAnimations = () => [];

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n();
});

afterEach(async () => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  await changeLanguage('sv');
});

afterAll(() => server.close());
