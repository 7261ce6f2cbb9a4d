/**
 * The size contract of the frame: whenever its height changes it tells the page around it,
 * `{ type: 'module-container:height', version: 1, height }`, height in CSS pixels. Nothing else is said, and nothing is listened to.
 */
const frame = document.querySelector('main');

if (frame && parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(frame.getBoundingClientRect().height);
    parent.postMessage({ type: 'module-container:height', version: 1, height }, '*');
  }).observe(frame);
}
