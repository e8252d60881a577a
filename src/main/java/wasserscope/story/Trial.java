package wasserscope.story;

/**
 * Something to do by hand where a story has ended: one click does it, and the run then plays freely. Immutable.
 *
 * @param say what it is, as on a button
 * @param setting what is done with the run that the story ended with, or with a scene
 */
public record Trial(StoryText say, Setting setting) {}
