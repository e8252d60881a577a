package wasserscope.scenario.library;

import wasserscope.scenario.Scenario;
import wasserscope.theory.verdict.Verdict;

/**
 * A scenario that comes with the program. Immutable.
 *
 * @param name by which commands know it: lower case, without spaces
 * @param verdict what becomes of it
 * @param steps by how many steps: a verdict at which the clock stops is reached by then, another one holds then
 * @param moment the step at which it is worth a small picture
 * @param scenario the scenario; its title and its notes, one sentence about what it shows, are among the words
 */
public record LibraryScene(String name, Verdict verdict, long steps, long moment, Scenario scenario) {}
