/**
 * Changes by the hand, each of which makes another scenario, and numbers as a person types them. An edit says whether the run goes on
 * with it or begins anew; whether it can be made of a moment is judged in {@code run}.
 */
package wasserscope.scenario.edit;
