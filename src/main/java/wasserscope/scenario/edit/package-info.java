/** Changes by the hand, each of which makes another scenario, and numbers as a person types them. */
package wasserscope.scenario.edit;
