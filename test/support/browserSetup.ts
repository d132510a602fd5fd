import { takeStrays } from './requestLog';

/**
 * A browser on a busy machine now and then loses a click or answers late. Such a test is run once more, and what went
 * wrong is printed, so that one which fails for a reason fails twice and one which is unsteady is seen.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** Nothing leaves: no page of any browser test asks anybody but its own origin. */
afterEach(() => expect(takeStrays()).toEqual([]));
