/** What goes into a checker as files, and what comes out of it. */
import type { Page } from '@playwright/test';

/** A file of a text, or of bytes. */
export interface TestFile {
  readonly name: string;
  readonly text: string | readonly number[];
  readonly type?: string;
}

/** A DataTransfer in the page. */
function transfer(page: Page, files: readonly TestFile[], text = '') {
  return page.evaluateHandle(
    ([list, words]) => {
      const data = new DataTransfer();
      for (const { name, text: content, type } of list)
        data.items.add(
          new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type: type ?? '' }),
        );
      if (words !== '') data.setData('text/plain', words);
      return data;
    },
    [files, text] as const,
  );
}

/** Drops files on the checker, or on another part of its page. */
export async function drop(page: Page, files: readonly TestFile[], on = 'dockerfile-checker .code'): Promise<void> {
  const dataTransfer = await transfer(page, files);
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(on, type, { dataTransfer });
}

/** Pastes files into the text, as the browser does: from the clipboard, to what has the focus. True where the browser's own paste is left to happen. */
export async function pasteFiles(page: Page, files: readonly TestFile[], text = ''): Promise<boolean> {
  const data = await transfer(page, files, text);
  return page.locator('.cm-content').evaluate((element, clipboardData) => {
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    return element.dispatchEvent(new ClipboardEvent('paste', options));
  }, data);
}

/** Name and whole content of what a button downloads. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}
