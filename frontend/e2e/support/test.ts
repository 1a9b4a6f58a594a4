import { test as base, type Page } from '@playwright/test';
import { AgreementPage } from '../pages/AgreementPage';
import { RecordPage } from '../pages/RecordPage';
import { ReviewPage } from '../pages/ReviewPage';
import { SignIn } from '../pages/SignIn';

/** A browser of one's own, as one person has it. */
export interface Person {
  page: Page;
  signIn: SignIn;
  agreement: AgreementPage;
  record: RecordPage;
  review: ReviewPage;
}

const person = (page: Page): Person => ({
  page,
  signIn: new SignIn(page),
  agreement: new AgreementPage(page),
  record: new RecordPage(page),
  review: new ReviewPage(page),
});

const PHONE = { width: 390, height: 844 };

export const test = base.extend<{
  visitor: Person;
  /** Another person with a browser of their own, on a phone where that is said. */
  someone: (device?: 'phone') => Promise<Person>;
}>({
  visitor: async ({ page }, provide) => provide(person(page)),
  someone: async ({ browser, baseURL }, provide) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await provide(async (device) => {
      const context = await browser.newContext({
        baseURL,
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        ...(device === 'phone' ? { viewport: PHONE, hasTouch: true, isMobile: true } : {}),
      });
      contexts.push(context);
      return person(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';
