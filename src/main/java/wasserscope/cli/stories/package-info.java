/** The command {@code stories}: the names of the stories that come with the program. */
package wasserscope.cli.stories;
