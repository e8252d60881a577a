/**
 * Stories in the window: the card that tells one, what it lights, the question, the list of all, and the offer to begin or go on. What is
 * told stands in {@link wasserscope.app.session.StorySession}; here it is shown.
 */
package wasserscope.app.story;
